/**
 * The picture of an organisation. What a steward sends is taken apart before it is decoded, drawn
 * anew in three sizes, and published at once; nothing of the file itself is kept. {@link
 * pl.ngomap.logo.ChangeLogo} is the way in, {@code LogoSql} the way out.
 */
package pl.ngomap.logo;
