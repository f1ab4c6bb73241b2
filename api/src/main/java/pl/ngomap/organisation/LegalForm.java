package pl.ngomap.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A legal form that an organisation may have; data, as law and practice add to them. */
@Entity
@Table(name = "legal_form")
class LegalForm {

  @Id String code;

  @Column(nullable = false)
  int ordinal;

  String register;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Map<String, String> labels;
}
