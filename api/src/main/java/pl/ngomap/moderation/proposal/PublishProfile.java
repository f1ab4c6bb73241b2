package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.moderation.profile.CheckedProfile;
import pl.ngomap.moderation.profile.ProfileCheck;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.ProfileMapping;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.organisation.PublishEdit;
import pl.ngomap.organisation.PublishOrganisations.Origin;
import pl.ngomap.problem.Refusal;

/**
 * Makes some fields of a profile public, and tells its stewards. It decides no permission: its
 * callers have.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublishProfile {

  private final ProfileCheck check;
  private final PublishEdit edits;
  private final ProposalLetters letters;

  PublishProfile(ProfileCheck check, PublishEdit edits, ProposalLetters letters) {
    this.check = check;
    this.edits = edits;
    this.letters = letters;
  }

  /**
   * Who changes it, and why.
   *
   * @param role the word of the history
   * @param doer who need not be told; null for a visitor
   */
  public record Origination(String role, UUID doer, String reason) {}

  /**
   * In the caller's transaction, which waits for other publications from here on.
   *
   * @param base what was public when the decision was made
   * @param wanted where the fields are taken from
   * @param prefix before the paths of faults
   * @return the revision that is public now; the same as before when nothing is another
   * @throws Refusal when a field is wrong, or something else is public by now: {@code
   *     stale-revision}
   */
  public int publish(
      PublishedProfile base,
      ProfileDraft wanted,
      Set<EditedField> fields,
      Origination origination,
      String prefix) {
    CheckedProfile checked = check.check(ProfileFields.with(base.profile(), wanted, fields));
    checked.requireRight(fields, prefix);
    Set<EditedField> changed = EnumSet.copyOf(fields);
    changed.retainAll(ProfileFields.changed(base.profile(), checked.profile()));
    if (changed.isEmpty()) {
      return base.revision();
    }
    PublishEdit.Outcome outcome =
        edits.publish(
            base.id(),
            base.revision(),
            ProfileMapping.edit(checked.profile(), changed),
            changed,
            new Origin(origination.role(), origination.reason()));
    return switch (outcome.result()) {
      case PUBLISHED -> {
        letters.tellOfChange(base.id(), checked.profile().name(), origination.doer());
        yield outcome.revision();
      }
      case STALE -> throw stale(outcome.revision());
      case MISSING -> throw PublishedProfiles.nothing();
    };
  }

  /** Makes a new organisation public. */
  PublishEdit.Outcome add(ProfileDraft wanted, Origination origination) {
    Set<EditedField> all = EnumSet.allOf(EditedField.class);
    CheckedProfile checked = check.check(wanted);
    checked.requireRight(all, "profile.");
    return edits.add(
        ProfileMapping.edit(checked.profile(), all),
        new Origin(origination.role(), origination.reason()));
  }

  /** That somebody decided about what is public no longer. */
  public static Refusal stale(int revision) {
    return Refusal.conflict(
        "stale-revision",
        "Another revision is public by now: " + revision + ".",
        "Look at it, and decide again.");
  }
}
