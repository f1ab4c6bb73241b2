package pl.ngomap.broadcast.writer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that may write to topics. */
@Schema(name = "TopicWriter", description = "An organisation that may write to topics.")
record WriterView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String slug,
    @Schema(required = true) String name,
    @Schema(required = true, description = "Since when it may.") Instant grantedAt) {

  static WriterView of(Object[] row) {
    return new WriterView((UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3]);
  }
}
