package pl.ngomap.broadcast.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A text to begin with. */
@Entity
@Table(name = "sms_template")
class MessageTemplate {

  @Id UUID id;

  String name;

  String text;

  @Column(name = "plain_letters")
  boolean plainLetters;

  String purpose;

  String topic;

  boolean question;

  @Column(name = "changed_at")
  Instant changedAt;
}
