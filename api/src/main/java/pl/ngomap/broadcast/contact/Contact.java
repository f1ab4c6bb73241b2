package pl.ngomap.broadcast.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person of an organisation who can be reached. */
@Entity
@Table(name = "contact")
class Contact {

  static final String UNCONFIRMED = "unconfirmed";
  static final String ACTIVE = "active";
  static final String STOPPED = "stopped";

  @Id UUID id;

  @Column(name = "organisation_id")
  UUID organisationId;

  /** What the person is there, such as "prezes". */
  String label;

  /** A number, or an e-mail address: the columns of the number hold either. */
  @Convert(converter = ChannelWord.class)
  Channel channel = Channel.SMS;

  @Column(name = "phone_sealed")
  byte[] phoneSealed;

  @Column(name = "phone_index")
  byte[] phoneIndex;

  @Column(name = "phone_tail")
  String phoneTail;

  List<String> topics;

  String state = UNCONFIRMED;

  @Embedded PhoneCode code = new PhoneCode();

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "confirmed_at")
  Instant confirmedAt;
}
