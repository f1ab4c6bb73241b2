/**
 * Messages that organisations write to a topic. The office lets an organisation write, and decides
 * about each message; what it approves becomes a message to many like any other.
 */
package pl.ngomap.broadcast.writer;
