package pl.ngomap.moderation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.organisation.ProfileText;
import pl.ngomap.organisation.Vocabulary;

/** Reads all that people wrote, and finds everything that is wrong with it at once. */
@ApplicationScoped
public class ProfileCheck {

  static final int LONGEST_DESCRIPTION = 5_000;

  private static final int MOST_NAMES = 20;
  private static final int MOST_SPHERES = 40;
  private static final int CODE = 60;
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
    PartCheck parts = new PartCheck(findings);
    ProfileDraft clean =
        new ProfileDraft(
            required("name", draft.name(), findings),
            lines("alternativeNames", draft.alternativeNames(), MOST_NAMES, findings),
            code("legalForm", draft.legalForm(), vocabulary.legalForms(), findings),
            parts.krs("krs", draft.krs()),
            parts.nip(draft.nip()),
            parts.regon(draft.regon()),
            parts.register(draft.register()),
            draft.publicBenefit(),
            parts.taxShare(draft.taxShare()),
            spheres(draft.spheres(), findings),
            descriptions(draft.descriptions(), findings),
            parts.contacts(draft.contacts()),
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

  private static String code(String path, String text, Vocabulary.Words words, Findings findings) {
    return findings.parsed(
        path,
        text,
        CODE,
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
