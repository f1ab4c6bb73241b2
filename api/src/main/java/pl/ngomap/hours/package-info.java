/**
 * When a place is open: reads OpenStreetMap's opening_hours, tells for any day and instant whether
 * a place is open, closed, open by appointment or unknown, and says the hours in plain words. Pure
 * functions of the text, the place's clock and its calendar; what cannot be read is unknown, never
 * closed.
 */
package pl.ngomap.hours;
