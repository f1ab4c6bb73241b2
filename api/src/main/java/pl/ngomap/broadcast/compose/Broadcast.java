package pl.ngomap.broadcast.compose;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message to many. */
@Entity
@Table(name = "broadcast")
class Broadcast {

  static final String WAITING = "waiting";
  static final String SCHEDULED = "scheduled";
  static final String SENDING = "sending";
  static final String PAUSED = "paused";
  static final String FINISHED = "finished";
  static final String CANCELLED = "cancelled";
  static final String REJECTED = "rejected";

  @Id UUID id;

  String text;

  @Column(name = "plain_letters")
  boolean plainLetters;

  String purpose;

  String topic;

  @JdbcTypeCode(SqlTypes.JSON)
  Audience audience;

  boolean question;

  String state;

  @Column(name = "send_at")
  Instant sendAt;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "made_by")
  UUID madeBy;

  @Column(name = "key_id")
  UUID keyId;

  @Column(name = "idempotency_key")
  String idempotencyKey;

  @Column(name = "request_hash")
  byte[] requestHash;

  @Column(name = "decided_by")
  UUID decidedBy;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "frozen_at")
  Instant frozenAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  CheckedBroadcast checked() {
    return new CheckedBroadcast(text, plainLetters, Purpose.of(purpose), topic, audience, question);
  }
}
