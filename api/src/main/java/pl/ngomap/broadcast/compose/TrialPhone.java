package pl.ngomap.broadcast.compose;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pl.ngomap.broadcast.contact.PhoneCode;

/** The number of somebody of the office, on which texts are tried before they go to many. */
@Entity
@Table(name = "trial_phone")
class TrialPhone {

  @Id
  @Column(name = "person_id")
  UUID personId;

  @Column(name = "phone_sealed")
  byte[] phoneSealed;

  @Column(name = "phone_index")
  byte[] phoneIndex;

  @Column(name = "phone_tail")
  String phoneTail;

  @Embedded PhoneCode code = new PhoneCode();

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  boolean isConfirmed() {
    return phoneSealed != null && confirmedAt != null;
  }
}
