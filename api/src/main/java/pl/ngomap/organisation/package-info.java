/**
 * An NGO: the published truth about it, its places, activity areas and spheres, and each revision.
 * {@link pl.ngomap.organisation.PublishOrganisations} is the way in for sources, {@link
 * pl.ngomap.organisation.PublishEdit} for people; both end with one publication, which writes the
 * tables that {@code listing} reads.
 */
package pl.ngomap.organisation;
