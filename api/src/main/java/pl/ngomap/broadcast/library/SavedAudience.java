package pl.ngomap.broadcast.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.ngomap.broadcast.compose.Audience;

/** Conditions by a name; who meets them is found out each time. */
@Entity
@Table(name = "audience")
class SavedAudience {

  @Id UUID id;

  String name;

  @JdbcTypeCode(SqlTypes.JSON)
  Audience audience;

  @Column(name = "made_at")
  Instant madeAt;
}
