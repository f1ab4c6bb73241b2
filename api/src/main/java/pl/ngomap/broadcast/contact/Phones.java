package pl.ngomap.broadcast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ngomap.kernel.Seal;

/** Numbers as the database keeps them. */
@ApplicationScoped
public class Phones {

  private static final String PURPOSE = "phone";

  private final Seal seal;

  Phones(Seal seal) {
    this.seal = seal;
  }

  public byte[] seal(PhoneNumber number) {
    return seal.seal(PURPOSE, number.e164());
  }

  public PhoneNumber open(byte[] sealed) {
    return new PhoneNumber(seal.open(PURPOSE, sealed));
  }

  /** Finds it again, and tells nothing of it. */
  public byte[] index(PhoneNumber number) {
    return seal.index(PURPOSE, number.e164());
  }
}
