package pl.ngomap.moderation.claim;

/** Shows an e-mail to somebody who may know it, and does not tell it to somebody who does not. */
final class MaskedContact {

  private MaskedContact() {}

  /** {@code k…@ngo.pl}. */
  static String of(String email) {
    int at = email.lastIndexOf('@');
    return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(at);
  }
}
