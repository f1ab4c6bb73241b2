/**
 * Words as people write them, and what they mean: taken apart, without accents, as dictionaries
 * know them. What is published and what is asked go the same way, so that they meet. Everyday needs
 * lead to spheres and other words by a file that anybody can read ({@code search/synonyms.csv}).
 */
package pl.ngomap.text;
