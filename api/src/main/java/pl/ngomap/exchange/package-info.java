/**
 * Imports and examples: files and generated organisations on their way to the published truth, and
 * the commands that start them. {@code format} holds one file per format, {@code check} what files
 * get wrong in any format, {@code example} the generator of examples.
 */
package pl.ngomap.exchange;
