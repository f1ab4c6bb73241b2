/**
 * The queue of messages, and those who hand them over. A worker takes some and commits, speaks to
 * the provider without a transaction, and writes down what came of it. A state only moves forward,
 * and what may have been sent is never repeated where the provider would send it twice.
 */
package pl.ngomap.broadcast.dispatch;
