/**
 * The map for programs that speak OGC API: Features (parts 1 to 3, with CQL2 text) and Tiles, under
 * {@code /ogc}. Collections are views of the public face; nothing else of the map is seen here.
 */
package pl.ngomap.ogc;
