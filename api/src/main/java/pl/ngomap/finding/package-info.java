/**
 * Finding help: the search by words, place and filters, its suggestions, and what it offers when
 * nothing is found. The formula of its order is in {@link pl.ngomap.finding.Ranking} and told in
 * docs/search.md. Lists and maps understand the same questions; they ask the room of listing.
 */
package pl.ngomap.finding;
