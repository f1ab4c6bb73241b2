/**
 * The public face: who is near, who works here, lists, map points, profiles, pages. Reads only; the
 * SQL stays close to the surface, and no entity is in sight. Every answer carries the data version
 * that it was read at.
 */
package pl.ngomap.listing;
