/**
 * From an address that somebody types to a position: by the places that are known here already or,
 * where it is configured, by a geocoder (GUGiK, Photon, Nominatim). Their answers are remembered,
 * they are asked politely, and when they are down the own places answer.
 */
package pl.ngomap.geocode;
