/**
 * What phones wrote back that no rule understands: somebody of the office reads it. And what became
 * files, where no provider carries messages.
 */
package pl.ngomap.broadcast.inbox;
