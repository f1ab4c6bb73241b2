package pl.ngomap.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A letter that waits to be sent. */
@Entity
@Table(name = "letter")
class QueuedLetter {

  @Id UUID id;

  @Column(nullable = false)
  String recipient;

  @Column(nullable = false)
  String language;

  @Column(nullable = false)
  String template;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Map<String, String> words;

  @Column(nullable = false)
  int attempts;

  @Column(name = "due_at", nullable = false)
  Instant dueAt;

  protected QueuedLetter() {}

  QueuedLetter(UUID id, Letter letter, Instant dueAt) {
    this.id = id;
    this.recipient = letter.to();
    this.language = letter.language();
    this.template = letter.template();
    this.words = letter.words();
    this.dueAt = dueAt;
  }

  Letter letter() {
    return new Letter(recipient, language, template, words);
  }
}
