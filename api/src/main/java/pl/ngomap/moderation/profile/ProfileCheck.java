package pl.ngomap.moderation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.Nip;
import pl.ngomap.organisation.ProfileText;
import pl.ngomap.organisation.Regon;
import pl.ngomap.organisation.Vocabulary;

/** Reads all that people wrote, and finds everything that is wrong with it at once. */
@ApplicationScoped
public class ProfileCheck {

  static final int LONGEST_DESCRIPTION = 5_000;

  private static final int MOST_NAMES = 20;
  private static final int MOST_SPHERES = 40;
  private static final int NUMBER = 60;
  private static final int LONGEST_ADDRESS = 500;
  private static final String SEE_DETAIL = "What the detail says.";
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Vocabulary vocabulary;

  ProfileCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a draft. Its vocabulary is looked up in the caller's transaction.
   *
   * @return the same, its texts trimmed and its shapes mended, with all findings
   */
  public CheckedProfile check(ProfileDraft draft) {
    Findings findings = new Findings();
    ProfileDraft clean =
        new ProfileDraft(
            required("name", draft.name(), findings),
            lines("alternativeNames", draft.alternativeNames(), MOST_NAMES, findings),
            code("legalForm", draft.legalForm(), vocabulary.legalForms(), findings),
            number("krs", draft.krs(), word -> Krs.parse(word).value(), findings),
            number("nip", draft.nip(), word -> Nip.parse(word).value(), findings),
            number("regon", draft.regon(), word -> Regon.parse(word).value(), findings),
            register(draft.register(), findings),
            draft.publicBenefit(),
            taxShare(draft.taxShare(), findings),
            spheres(draft.spheres(), findings),
            descriptions(draft.descriptions(), findings),
            contacts(draft.contacts(), findings),
            new PlaceCheck(findings).places(draft.places()),
            new AreaCheck(findings, vocabulary).areas(draft.activityAreas()));
    return new CheckedProfile(clean, findings.all());
  }

  private static String required(String path, String text, Findings findings) {
    String line = findings.line(path, text, ProfileText.LINE);
    if (line == null) {
      findings.wrong(path, "This must not be empty.", "The name that people know.");
    }
    return line;
  }

  private static String number(
      String path, String text, UnaryOperator<String> reader, Findings findings) {
    return findings.parsed(path, text, NUMBER, SEE_DETAIL, reader);
  }

  private static String code(String path, String text, Vocabulary.Words words, Findings findings) {
    return findings.parsed(
        path,
        text,
        NUMBER,
        "One of: " + String.join(", ", words.codes()) + ".",
        word -> known(word, words));
  }

  private static String known(String word, Vocabulary.Words words) {
    if (!words.codes().contains(word)) {
      throw new IllegalArgumentException("This code is unknown.");
    }
    return word;
  }

  private static List<String> lines(String path, List<String> texts, int most, Findings findings) {
    List<String> lines = new ArrayList<>();
    each(
        path,
        texts,
        most,
        findings,
        (at, text) -> {
          String line = findings.line(at, text, ProfileText.LINE);
          if (line != null && !lines.contains(line)) {
            lines.add(line);
          }
        });
    return lines;
  }

  private List<String> spheres(List<String> codes, Findings findings) {
    Vocabulary.Words known = vocabulary.spheres();
    List<String> spheres = new ArrayList<>();
    each(
        "spheres",
        codes,
        MOST_SPHERES,
        findings,
        (at, text) -> {
          String code = code(at, text, known, findings);
          if (code != null && !spheres.contains(code)) {
            spheres.add(code);
          }
        });
    return spheres;
  }

  private static ProfileDraft.Register register(ProfileDraft.Register said, Findings findings) {
    if (said == null) {
      return null;
    }
    String name = findings.line("register.name", said.name(), ProfileText.LINE);
    String number = findings.line("register.number", said.number(), NUMBER);
    if (name == null && number != null) {
      findings.wrong("register.name", "Which register is it?", "The name of the register.");
    }
    return name == null ? null : new ProfileDraft.Register(name, number);
  }

  private static ProfileDraft.TaxShare taxShare(ProfileDraft.TaxShare said, Findings findings) {
    if (said == null) {
      return null;
    }
    String krs = number("taxShare.krs", said.krs(), word -> Krs.parse(word).value(), findings);
    String aim = findings.line("taxShare.aim", said.aim(), ProfileText.LINE);
    if (krs == null && aim != null) {
      findings.wrong("taxShare.krs", "An aim needs a KRS number.", "Ten digits.");
    }
    return krs == null ? null : new ProfileDraft.TaxShare(krs, aim);
  }

  private static Map<String, String> descriptions(Map<String, String> said, Findings findings) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    if (said == null) {
      return descriptions;
    }
    said.forEach(
        (language, text) -> {
          String path = "descriptions." + language;
          if (!LANGUAGES.contains(language)) {
            findings.tooMuch(path, "This language is unknown.", "A code of ISO 639-1, such as pl.");
            return;
          }
          String prose = findings.prose(path, text, LONGEST_DESCRIPTION);
          if (prose != null) {
            descriptions.put(language, prose);
          }
        });
    return descriptions;
  }

  private static ProfileDraft.Contacts contacts(ProfileDraft.Contacts said, Findings findings) {
    if (said == null) {
      return new ProfileDraft.Contacts(null, null, null);
    }
    return new ProfileDraft.Contacts(
        contact("website", said.website(), WebAddress::parse, findings),
        contact("email", said.email(), ContactWords::email, findings),
        contact("phone", said.phone(), ContactWords::phone, findings));
  }

  private static String contact(
      String name, String text, Function<String, String> reader, Findings findings) {
    return findings.parsed("contacts." + name, text, LONGEST_ADDRESS, SEE_DETAIL, reader);
  }

  /** What happens with an item of a list. */
  interface Item<T> {
    void take(String path, T item);
  }

  /** Goes through a list of people's; too many of them are not read at all. */
  static <T> void each(
      String path, Collection<T> items, int most, Findings findings, Item<T> taker) {
    if (items == null) {
      return;
    }
    if (items.size() > most) {
      findings.tooMuch(path, "These are " + items.size() + ".", "At most " + most + ".");
      return;
    }
    int index = 0;
    for (T item : items) {
      String at = path + "[" + index++ + "]";
      if (item == null) {
        findings.tooMuch(at, "This item is null.", "A value, or no item.");
      } else {
        taker.take(at, item);
      }
    }
  }

  /** The names of fields that a finding belongs to. */
  static EditedField fieldOf(Finding finding) {
    return EditedField.of(finding.path().replaceFirst("[.\\[].*", ""));
  }
}
