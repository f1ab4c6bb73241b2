/**
 * Invented organisations for trying the map out: a town's first, then a whole country's. Each is a
 * pure function of its seed and number, and says by its name that it is an example.
 */
package pl.ngomap.exchange.example;
