package pl.ngomap.exchange.format;

import java.util.ArrayList;
import java.util.List;
import pl.ngomap.organisation.OrganisationDraft.Numbers;
import pl.ngomap.organisation.SourceName;

/**
 * What a register calls an organisation: by its numbers, the surest first, and by name and city.
 */
final class RegisterNames {

  private RegisterNames() {}

  static List<SourceName> of(String name, String legalForm, Numbers numbers, String city) {
    List<SourceName> names = new ArrayList<>();
    // A local branch often shows the numbers of the whole association.
    if (!"association_branch".equals(legalForm)) {
      add(names, "krs", numbers.krs() == null ? null : numbers.krs().value());
      add(names, "nip", numbers.nip() == null ? null : numbers.nip().value());
      add(names, "regon", numbers.regon() == null ? null : numbers.regon().value());
    }
    if (numbers.registerName() != null && numbers.registerNumber() != null) {
      add(names, "register", folded(numbers.registerName(), numbers.registerNumber()));
    }
    add(names, "name", folded(name, city));
    return List.copyOf(names);
  }

  private static void add(List<SourceName> names, String kind, String value) {
    if (value != null) {
      names.add(new SourceName(kind, value));
    }
  }

  private static String folded(String text, String other) {
    return FoldedText.of(text) + "|" + FoldedText.of(other);
  }
}
