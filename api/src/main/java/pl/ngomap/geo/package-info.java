/**
 * Words of place: positions, boxes, distances. Latitude comes before longitude in every signature;
 * x,y order lives only in SQL and GeoJSON. Imports nothing of ours.
 */
package pl.ngomap.geo;
