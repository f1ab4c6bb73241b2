package pl.ngomap.moderation.profile;

import java.util.function.Function;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.Nip;
import pl.ngomap.organisation.ProfileText;
import pl.ngomap.organisation.Regon;

/** Reads the numbers and contacts of a draft. */
final class PartCheck {

  private static final int NUMBER = 60;
  private static final int ADDRESS = 500;
  private static final int EMAIL = 254;

  private final Findings findings;

  PartCheck(Findings findings) {
    this.findings = findings;
  }

  String krs(String path, String text) {
    return findings.parsed(
        path, text, NUMBER, "Ten digits, such as 0000274950.", word -> Krs.parse(word).value());
  }

  String nip(String text) {
    return findings.parsed(
        "nip", text, NUMBER, "Ten digits, such as 6691011103.", word -> Nip.parse(word).value());
  }

  String regon(String text) {
    return findings.parsed(
        "regon",
        text,
        NUMBER,
        "9 or 14 digits, such as 000590651.",
        word -> Regon.parse(word).value());
  }

  ProfileDraft.Register register(ProfileDraft.Register said) {
    if (said == null) {
      return null;
    }
    String name = findings.line("register.name", said.name(), ProfileText.LINE);
    String number = findings.line("register.number", said.number(), NUMBER);
    if (name == null && number != null) {
      findings.wrong("register.name", "Which register is it?", "The name of the register.");
    }
    return name == null && number == null ? null : new ProfileDraft.Register(name, number);
  }

  ProfileDraft.TaxShare taxShare(ProfileDraft.TaxShare said) {
    if (said == null) {
      return null;
    }
    String krs = krs("taxShare.krs", said.krs());
    String aim = findings.line("taxShare.aim", said.aim(), ProfileText.LINE);
    if (krs == null && aim != null) {
      findings.wrong("taxShare.krs", "An aim needs a KRS number.", "Ten digits.");
    }
    return krs == null && aim == null ? null : new ProfileDraft.TaxShare(krs, aim);
  }

  ProfileDraft.Contacts contacts(ProfileDraft.Contacts said) {
    if (said == null) {
      return new ProfileDraft.Contacts(null, null, null);
    }
    return new ProfileDraft.Contacts(
        contact("website", said.website(), ADDRESS, "https://example.org", WebAddress::parse),
        contact("email", said.email(), EMAIL, "biuro@example.org", ContactWords::email),
        contact("phone", said.phone(), NUMBER, "+48 94 123 45 67", ContactWords::phone));
  }

  private String contact(
      String name, String text, int most, String sample, Function<String, String> reader) {
    return findings.parsed("contacts." + name, text, most, "Such as " + sample + ".", reader);
  }
}
