package pl.ngomap.moderation.edit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.ngomap.moderation.profile.ProfileDraft;

/** What the stewards of an organisation have written and not yet published. */
@Entity
@Table(name = "draft")
class Draft {

  @Id
  @Column(name = "organisation_id")
  UUID organisationId;

  @Column(nullable = false)
  long version;

  @Column(name = "based_on", nullable = false)
  int basedOn;

  @JdbcTypeCode(SqlTypes.JSON)
  ProfileDraft profile;

  @Column(name = "saved_at", nullable = false)
  Instant savedAt;

  void save(ProfileDraft written, int revision, Instant now) {
    profile = written;
    basedOn = revision;
    savedAt = now;
    version++;
  }

  void drop(int revision, Instant now) {
    save(null, revision, now);
  }
}
