/**
 * Short addresses of our own for links in messages: made by the office only, for pages that are
 * read over https, and followed without telling anybody who came from where. Nobody's clicks are
 * counted unless the office says so.
 */
package pl.ngomap.broadcast.link;
