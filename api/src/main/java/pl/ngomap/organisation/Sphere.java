package pl.ngomap.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A sphere of public tasks: art. 4(1) of the Act of 24 April 2003 on public benefit activity and
 * volunteering.
 */
@Entity
@Table(name = "sphere")
class Sphere {

  @Id String code;

  @Column(nullable = false)
  int ordinal;

  @Column(nullable = false)
  String family;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Map<String, String> labels;

  @Column(name = "valid_from", nullable = false)
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;
}
