/**
 * Refusals, words first, and their one translation into RFC 9457 problem documents. Only this room
 * knows status codes.
 */
package pl.ngomap.problem;
