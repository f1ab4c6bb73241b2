package pl.ngomap.moderation.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.organisation.EditedField;

/**
 * What becomes of one field.
 *
 * @param before as it was found; null for nothing
 * @param after as it is to be
 * @param published as the public sees it now, where that may be another thing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change", description = "What becomes of one field; absent values say nothing.")
public record Change(
    @Schema(required = true, description = "Its name in the profile.") String field,
    @Schema(description = "As it was found.") Object before,
    @Schema(description = "As it is to be.") Object after,
    @Schema(description = "As the public sees it now.") Object published) {

  /** Two states, side by side. */
  public static List<Change> between(ProfileDraft before, ProfileDraft after) {
    return ProfileFields.changed(before, after).stream()
        .map(field -> of(field, before, after, null))
        .toList();
  }

  /** Some fields as they were found, as somebody wants them, and as they are by now. */
  public static List<Change> list(
      Collection<EditedField> fields, ProfileDraft found, ProfileDraft wanted, ProfileDraft now) {
    return fields.stream().sorted().map(field -> of(field, found, wanted, now)).toList();
  }

  private static Change of(
      EditedField field, ProfileDraft before, ProfileDraft after, ProfileDraft now) {
    return new Change(
        field.word(),
        ProfileFields.value(before, field),
        ProfileFields.value(after, field),
        now == null ? null : ProfileFields.value(now, field));
  }
}
