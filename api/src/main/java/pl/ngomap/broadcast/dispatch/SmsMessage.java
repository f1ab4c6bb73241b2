package pl.ngomap.broadcast.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A message to one phone. */
@Entity
@Table(name = "sms_message")
class SmsMessage {

  /** What goes first: codes that somebody waits for, then urgent news. */
  static final int CODE = 0;

  @Id UUID id;

  /** sms or email. */
  String channel = "sms";

  @Column(name = "broadcast_id")
  UUID broadcastId;

  @Column(name = "contact_id")
  UUID contactId;

  @Column(name = "organisation_id")
  UUID organisationId;

  @Column(name = "phone_sealed")
  byte[] phoneSealed;

  @Column(name = "phone_index")
  byte[] phoneIndex;

  @Column(name = "phone_tail")
  String phoneTail;

  String text;

  int parts;

  int urgency;

  String state;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "lease_until")
  Instant leaseUntil;

  int attempts;

  String gateway;

  @Column(name = "provider_id")
  String providerId;

  String code;

  @Column(name = "queued_at")
  Instant queuedAt;

  @Column(name = "accepted_at")
  Instant acceptedAt;

  @Column(name = "final_at")
  Instant finalAt;

  String answer;

  @Column(name = "answered_at")
  Instant answeredAt;
}
