package pl.ngomap.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One privileged act. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  Instant at;

  @Column(name = "person_id")
  UUID personId;

  @Column(nullable = false)
  String role;

  @Column(nullable = false)
  String act;

  @Column(nullable = false)
  String subject;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Map<String, Object> details;

  protected AuditEntry() {}
}
