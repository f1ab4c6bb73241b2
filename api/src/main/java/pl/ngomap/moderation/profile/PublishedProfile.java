package pl.ngomap.moderation.profile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.kernel.Role;
import pl.ngomap.organisation.EditedField;

/**
 * What the public sees of an organisation now.
 *
 * @param provenance field name to who said it last; "*" stands for the rest
 * @param owned whether somebody proved to speak for it
 */
public record PublishedProfile(
    UUID id,
    String slug,
    int revision,
    Map<String, String> provenance,
    boolean owned,
    ProfileDraft profile) {

  private static final List<EditedField> NUMBERS =
      List.of(EditedField.KRS, EditedField.NIP, EditedField.REGON);

  /** How others name it. */
  public About about() {
    return new About(id, slug, profile.name());
  }

  /** The numbers that a public register or the city's file told, and no person. */
  public List<String> locked() {
    return NUMBERS.stream()
        .filter(number -> ProfileFields.value(profile, number) != null)
        .map(EditedField::word)
        .filter(number -> !Role.isWord(provenance.getOrDefault(number, provenance.get("*"))))
        .toList();
  }

  /** The organisation that something is about. */
  @Schema(name = "ProposalOrganisation", description = "The organisation that something is about.")
  public record About(
      @Schema(required = true) UUID id,
      @Schema(required = true) String slug,
      @Schema(required = true) String name) {}
}
