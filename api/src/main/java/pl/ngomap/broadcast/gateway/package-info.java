/**
 * Providers of SMS, one file each: how a message is handed over, and how their receipts and replies
 * are read. Their codes end here.
 */
package pl.ngomap.broadcast.gateway;
