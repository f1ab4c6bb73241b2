/**
 * Who signs in, and what they may do. A session is read anew for each request and becomes the
 * {@link pl.ngomap.kernel.CurrentActor}. Other rooms look people up, and give or take stewardships,
 * through {@link pl.ngomap.account.People}; a dangerous act asks {@link
 * pl.ngomap.account.Confirmation} first, after its own permission check.
 */
package pl.ngomap.account;
