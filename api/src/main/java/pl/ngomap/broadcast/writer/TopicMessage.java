package pl.ngomap.broadcast.writer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an organisation wrote to a topic. */
@Entity
@Table(name = "topic_message")
class TopicMessage {

  static final String WAITING = "waiting";
  static final String APPROVED = "approved";
  static final String REFUSED = "refused";
  static final String WITHDRAWN = "withdrawn";

  @Id UUID id;

  @Column(name = "organisation_id")
  UUID organisationId;

  String text;

  String topic;

  String state;

  @Column(name = "written_at")
  Instant writtenAt;

  @Column(name = "written_by")
  UUID writtenBy;

  @Column(name = "decided_at")
  Instant decidedAt;

  String reason;

  @Column(name = "broadcast_id")
  UUID broadcastId;
}
