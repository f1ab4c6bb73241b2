package pl.ngomap.broadcast.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Organisations that belong together for the office, such as a council. */
@Entity
@Table(name = "organisation_group")
class OrganisationGroup {

  @Id UUID id;

  String name;

  @Column(name = "made_at")
  Instant madeAt;
}
