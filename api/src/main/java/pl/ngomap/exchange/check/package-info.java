/**
 * What files of any format get wrong about the world: positions that cannot be true, and
 * organisations told twice. General rules; none knows a certain file.
 */
package pl.ngomap.exchange.check;
