/**
 * What the office keeps for the messages to come: texts, audiences and groups of organisations,
 * each by a name. Nobody is named as their author; the audit log knows who changed what.
 */
package pl.ngomap.broadcast.library;
