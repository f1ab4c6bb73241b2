package pl.ngomap.broadcast.writer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An organisation that may write. */
@Entity
@Table(name = "topic_writer")
class TopicWriter {

  @Id
  @Column(name = "organisation_id")
  UUID organisationId;

  @Column(name = "granted_at")
  Instant grantedAt;
}
