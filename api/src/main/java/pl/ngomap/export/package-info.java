/**
 * Files to take away: all organisations that a question asks for, written as they are read, one
 * class for each format; and one organisation as a card, a waypoint or a code to be scanned.
 */
package pl.ngomap.export;
