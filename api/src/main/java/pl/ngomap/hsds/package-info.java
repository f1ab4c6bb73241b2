/**
 * The map in the words of the Human Services Data Specification 3 (Open Referral), names and shapes
 * as its schema has them. An organisation offers one service, what it does; a place of it is a
 * location, and the service at that location has the identifier of the place, too.
 */
package pl.ngomap.hsds;
