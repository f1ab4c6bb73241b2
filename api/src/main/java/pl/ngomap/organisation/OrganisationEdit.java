package pl.ngomap.organisation;

import java.util.List;
import java.util.UUID;

/**
 * An organisation as somebody wants it to be from now on.
 *
 * @param draft its keys, doubts and sources do not count: they stay as they are
 * @param placeIds which place each of the draft's places is; null for a new one
 * @param areaIds the same for activity areas
 */
public record OrganisationEdit(OrganisationDraft draft, List<UUID> placeIds, List<UUID> areaIds) {

  /**
   * @throws IllegalArgumentException when places or areas and their identifiers are not as many
   */
  public OrganisationEdit {
    if (placeIds.size() != draft.places().size()
        || areaIds.size() != draft.activityAreas().size()) {
      throw new IllegalArgumentException("each place and area has an identifier, or null");
    }
  }
}
