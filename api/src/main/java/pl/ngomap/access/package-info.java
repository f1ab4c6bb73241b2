/**
 * Programs that ask: how much each client may ask in a minute, on all nodes together, and the keys
 * that allow more and name their holders. Addresses are counted by a hash that ends with the day.
 */
package pl.ngomap.access;
