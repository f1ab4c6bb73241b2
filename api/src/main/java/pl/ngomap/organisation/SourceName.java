package pl.ngomap.organisation;

import java.util.Collection;
import java.util.List;

/**
 * What a source calls an organisation, in one of its ways: by a number, or by name and city.
 *
 * @param kind such as krs or name
 */
public record SourceName(String kind, String value) {

  /** Reads what {@link #toString} wrote. */
  static SourceName parse(String text) {
    int colon = text.indexOf(':');
    return new SourceName(text.substring(0, colon), text.substring(colon + 1));
  }

  /**
   * Whether two organisations are one: the surest kind of name that both have decides. So a body
   * may gain a number, or change its name, and is still the same; and two of the same name with
   * different numbers are two.
   *
   * @param names the surest first
   */
  public static boolean tellTheSame(List<SourceName> names, Collection<SourceName> others) {
    for (SourceName name : names) {
      if (others.contains(name)) {
        return true;
      }
      if (others.stream().anyMatch(other -> other.kind.equals(name.kind))) {
        return false;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return kind + ":" + value;
  }
}
