/**
 * Letters to people. {@link pl.ngomap.mail.Letters#queue} writes one in the transaction of what it
 * tells; a worker sends it after the commit, by SMTP or, where none is configured, as a file. A
 * letter's text is {@code mail/<template>_<language>.txt}: the first line is the subject, {@code
 * {name}} stands for a word. The word {@code link} is shown in the log when there is no SMTP.
 */
package pl.ngomap.mail;
