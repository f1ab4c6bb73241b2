/**
 * An NGO: the published truth about it, its places, activity areas and spheres, and each revision.
 * {@link pl.ngomap.organisation.PublishOrganisations} is the only way in; it writes the tables that
 * {@code listing} reads.
 */
package pl.ngomap.organisation;
