/**
 * News for all organisations at once, by SMS: whom to reach, what to say, who allowed it, and what
 * became of each message. Numbers are kept apart from profiles, sealed, and shown by their last
 * three digits only.
 */
package pl.ngomap.broadcast;
