package pl.ngomap.broadcast.library;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group, and who is in it. */
@Schema(name = "OrganisationGroupDetail", description = "A group, and who is in it.")
record GroupDetail(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true, description = "By name; those that are on the map.")
        List<Member> organisations) {

  /** An organisation of a group. */
  @Schema(name = "OrganisationGroupMember")
  record Member(@Schema(required = true) UUID id, @Schema(required = true) String name) {}
}
