package pl.ngomap.listing;

/**
 * What was read, and the version of the data that it was read at, by one statement.
 *
 * @param version changes with every publication, and with the program that says it; the ETag is
 *     made of it
 */
public record Answer<T>(String version, T body) {}
