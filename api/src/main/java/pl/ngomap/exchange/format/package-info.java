/**
 * Files into drafts, one file per format. A reader refuses a file that it cannot read at all, and
 * reports each fault of a row with its place, so that all of them can be mended at once.
 */
package pl.ngomap.exchange.format;
