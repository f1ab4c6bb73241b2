package pl.ngomap.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a source calls an organisation, and what it said last: the same file read twice changes
 * nothing.
 */
@Entity
@Table(name = "organisation_source_key")
class SourceKey {

  @EmbeddedId Key key;

  @Column(name = "organisation_id", nullable = false)
  UUID organisationId;

  @Column(nullable = false)
  String fingerprint;

  protected SourceKey() {}

  SourceKey(Key key, UUID organisationId) {
    this.key = key;
    this.organisationId = organisationId;
  }

  @Embeddable
  record Key(@Column(nullable = false) String source, @Column(nullable = false) String key)
      implements Serializable {}
}
