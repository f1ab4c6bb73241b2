package pl.ngomap.moderation.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be published, but should be thought about again. */
@Schema(name = "DraftWarning")
public record Warning(
    @Schema(required = true, description = "A path in the profile.") String field,
    @Schema(required = true, description = "private-email or private-phone.") String code,
    @Schema(required = true) String text) {

  /** All that should be thought about in a profile. */
  public static List<Warning> of(ProfileDraft profile) {
    return ContactWords.warnings(profile.contacts());
  }
}
