package pl.ngomap.organisation;

import java.util.List;
import java.util.Map;

/**
 * An organisation as its source tells it: what {@link PublishOrganisations} makes the published
 * truth of.
 *
 * @param keys what the source calls it, of several kinds, the surest first
 * @param legalForm a code of the table of legal forms; null when unknown
 * @param publicBenefit whether it has public-benefit status (OPP); null when unknown
 * @param spheres codes of spheres, the main one first
 * @param descriptions language code to text
 * @param contacts public role data only, never a private person's
 * @param sources addresses of the pages that say so
 */
public record OrganisationDraft(
    List<SourceName> keys,
    String name,
    List<String> alternativeNames,
    String legalForm,
    Numbers numbers,
    Boolean publicBenefit,
    List<String> spheres,
    Map<String, String> descriptions,
    Contacts contacts,
    List<PlaceDraft> places,
    List<ActivityAreaDraft> activityAreas,
    List<String> sources) {

  /**
   * Numbers in public registers, each null when unknown.
   *
   * @param registerName the register of organisations without a KRS number
   * @param taxShareKrs the KRS number for the 1.5 % tax share, which may be another body's
   * @param taxShareAim the detailed aim to be named with it
   */
  public record Numbers(
      Krs krs,
      Nip nip,
      Regon regon,
      String registerName,
      String registerNumber,
      Krs taxShareKrs,
      String taxShareAim) {

    public static final Numbers UNKNOWN = new Numbers(null, null, null, null, null, null, null);
  }

  /** The same organisation at other places. */
  public OrganisationDraft with(List<PlaceDraft> otherPlaces) {
    return new OrganisationDraft(
        keys,
        name,
        alternativeNames,
        legalForm,
        numbers,
        publicBenefit,
        spheres,
        descriptions,
        contacts,
        otherPlaces,
        activityAreas,
        sources);
  }

  public record Contacts(String website, String email, String phone) {

    public static final Contacts UNKNOWN = new Contacts(null, null, null);
  }
}
