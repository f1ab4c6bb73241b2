/** What fits into an SMS: codings, parts, and how a text is made to need fewer of them. */
package pl.ngomap.broadcast.text;
