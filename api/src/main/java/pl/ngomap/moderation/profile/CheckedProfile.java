package pl.ngomap.moderation.profile;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.problem.Refusal;

/**
 * What was read, and what is wrong with it.
 *
 * @param profile trimmed and mended
 */
public record CheckedProfile(ProfileDraft profile, List<Finding> findings) {

  /**
   * Refuses what is too long, too many, or holds what cannot be kept; a draft may be wrong else.
   *
   * @param prefix before the paths, such as {@code profile.}
   * @throws Refusal with all such faults
   */
  public void requireLimits(String prefix) {
    require(Finding::limit, prefix);
  }

  /**
   * Refuses what may not become public.
   *
   * @param fields those that change; what stays as it is published is not judged again
   * @throws Refusal with all faults
   */
  public void requireRight(Collection<EditedField> fields, String prefix) {
    require(finding -> fields.contains(ProfileCheck.fieldOf(finding)), prefix);
  }

  private void require(Predicate<Finding> counts, String prefix) {
    List<Refusal.Fault> faults =
        findings.stream()
            .filter(counts)
            .map(Finding::fault)
            .map(
                fault ->
                    new Refusal.Fault(prefix + fault.parameter(), fault.detail(), fault.expected()))
            .toList();
    if (!faults.isEmpty()) {
      throw Refusal.faults(faults);
    }
  }
}
