/** Words of everyone: identifiers, pages and their cursors, the clock. Imports nothing of ours. */
package pl.ngomap.kernel;
