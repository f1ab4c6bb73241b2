/** Vector tiles of the map, and the document that tells clients where they are. */
package pl.ngomap.tile;
