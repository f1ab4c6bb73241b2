package pl.ngomap.broadcast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ngomap.account.Email;
import pl.ngomap.kernel.Seal;

/** E-mail addresses as the database keeps them: as it keeps numbers. */
@ApplicationScoped
public class Mailboxes {

  private static final String PURPOSE = "mailbox";

  private final Seal seal;

  Mailboxes(Seal seal) {
    this.seal = seal;
  }

  public byte[] seal(Email email) {
    return seal.seal(PURPOSE, email.value());
  }

  public Email open(byte[] sealed) {
    return new Email(seal.open(PURPOSE, sealed));
  }

  /** Finds it again, and tells nothing of it. */
  public byte[] index(Email email) {
    return seal.index(PURPOSE, email.value());
  }

  /**
   * What people may see of it: the first letters of the mailbox and of its host, and the ending.
   */
  public static String hint(Email email) {
    String value = email.value();
    int at = value.indexOf('@');
    String ending = value.substring(value.lastIndexOf('.'));
    return value.charAt(0) + "•••@" + value.charAt(at + 1) + "•••" + ending;
  }
}
