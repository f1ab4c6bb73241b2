/**
 * The feed of changes carried to those who gave us an address: signed, in order, again and again
 * until it is acknowledged, and given up where everybody can see it. Addresses inside our own
 * network are never called.
 */
package pl.ngomap.webhook;
