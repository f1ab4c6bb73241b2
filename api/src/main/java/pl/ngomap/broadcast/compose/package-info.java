/**
 * A message in the making: what it says, whom it reaches and what it costs, before anybody sends
 * it; a second person for large ones; and what became of it.
 */
package pl.ngomap.broadcast.compose;
