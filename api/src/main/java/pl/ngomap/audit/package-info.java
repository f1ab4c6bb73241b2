/**
 * The log of every privileged act, which only grows. {@link pl.ngomap.audit.AuditLog#record} writes
 * an entry in the transaction of the act; administrators and auditors read and export it.
 */
package pl.ngomap.audit;
