package pl.ngomap.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One published state of an organisation. Never changed, and kept when the organisation is gone.
 */
@Entity
@Immutable
@Table(name = "organisation_revision")
class Revision {

  @EmbeddedId Key key;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Map<String, Object> snapshot;

  @Column(nullable = false)
  String actor;

  @Column(nullable = false)
  String reason;

  @Column(name = "published_at", nullable = false)
  Instant publishedAt;

  @Embeddable
  record Key(
      @Column(name = "organisation_id", nullable = false) UUID organisationId,
      @Column(nullable = false) int number)
      implements Serializable {}
}
