package pl.ngomap.broadcast.contact;

import java.util.Locale;

/** How a contact is reached. */
public enum Channel {
  SMS,
  EMAIL;

  public static Channel of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How people see an address of which the database keeps this end in the open. */
  public String masked(String tail) {
    return this == EMAIL ? tail : PhoneNumber.masked(tail);
  }
}
