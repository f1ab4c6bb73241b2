/**
 * Phones of organisations' people: who may be reached, about what, and what they agreed to. A
 * number is confirmed by a code that was sent to it, and shown by its last three digits only.
 */
package pl.ngomap.broadcast.contact;
