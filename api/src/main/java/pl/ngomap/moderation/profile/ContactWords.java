package pl.ngomap.moderation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads public contacts, and tells which of them look like a private person's. */
final class ContactWords {

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[^@\\s]{3,253}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.\\-–]{3,40}");
  private static final Pattern MOBILE =
      Pattern.compile("(?:48|0048)?(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\\d{7}");

  /** Post offices for everybody: an organisation's own address has its own host. */
  private static final Set<String> PRIVATE_POST =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "wp.pl",
          "onet.pl",
          "onet.eu",
          "op.pl",
          "o2.pl",
          "interia.pl",
          "interia.eu",
          "poczta.fm",
          "poczta.onet.pl",
          "vp.pl",
          "tlen.pl",
          "gazeta.pl",
          "autograf.pl",
          "buziaczek.pl",
          "yahoo.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "icloud.com",
          "me.com",
          "proton.me",
          "protonmail.com",
          "ukr.net",
          "gmx.de",
          "web.de");

  private ContactWords() {}

  static String email(String text) {
    if (!EMAIL.matcher(text).matches() || text.contains("..")) {
      throw new IllegalArgumentException("This is no e-mail address, such as biuro@example.org.");
    }
    WebAddress.checkHost(host(text));
    return text;
  }

  static String phone(String text) {
    int digits = text.replaceAll("\\D", "").length();
    if (!PHONE.matcher(text).matches() || digits < 3 || digits > 15) {
      throw new IllegalArgumentException(
          "This is no single phone number, such as +48 94 123 45 67.");
    }
    return text;
  }

  /** What somebody should think about again before it becomes public. */
  static List<Warning> warnings(ProfileDraft.Contacts contacts) {
    List<Warning> warnings = new ArrayList<>();
    if (contacts == null) {
      return warnings;
    }
    if (contacts.email() != null && PRIVATE_POST.contains(host(contacts.email()))) {
      warnings.add(
          new Warning(
              "contacts.email",
              "private-email",
              "This looks like a private mailbox. Everybody will see it."));
    }
    if (contacts.phone() != null
        && MOBILE.matcher(contacts.phone().replaceAll("\\D", "")).matches()) {
      warnings.add(
          new Warning(
              "contacts.phone",
              "private-phone",
              "This looks like somebody's own mobile phone. Everybody will see it."));
    }
    return warnings;
  }

  private static String host(String email) {
    return email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
  }
}
