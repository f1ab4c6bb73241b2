package pl.ngomap.moderation.edit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedParts;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.problem.Refusal;

/**
 * A draft as it stands beside what is public now: fields that only the public side changed
 * meanwhile are taken over, those that both changed stay as the draft has them and are disputed.
 *
 * @param tag names this draft and the revision beside it; a change must name what it saw
 * @param saved whether it says anything else than what is public
 */
record DraftState(String tag, ProfileDraft profile, boolean saved, Set<EditedField> disputed) {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18}\\.\\d{1,9})\"");

  /**
   * @param draft null when there never was one
   * @param past the profile of an earlier revision
   */
  static DraftState of(
      Draft draft, PublishedProfile published, IntFunction<Optional<ProfileDraft>> past) {
    long version = draft == null ? 0 : draft.version;
    String tag = version + "." + published.revision();
    if (draft == null || draft.profile == null) {
      return new DraftState(tag, published.profile(), false, Set.of());
    }
    ProfileDraft base =
        draft.basedOn == published.revision()
            ? published.profile()
            : past.apply(draft.basedOn).orElse(published.profile());
    ProfileDraft written = PublishedParts.recognised(draft.profile, base, published.profile());
    Set<EditedField> mine = ProfileFields.changed(base, written);
    Set<EditedField> disputed = EnumSet.noneOf(EditedField.class);
    disputed.addAll(mine);
    disputed.retainAll(ProfileFields.changed(base, published.profile()));
    disputed.retainAll(ProfileFields.changed(published.profile(), written));
    ProfileDraft merged = ProfileFields.with(published.profile(), written, mine);
    boolean differs = !ProfileFields.changed(published.profile(), merged).isEmpty();
    return new DraftState(tag, merged, differs, disputed);
  }

  /**
   * Refuses a change by somebody who saw another draft, or another revision beside it.
   *
   * @param ifMatch the header that names what was seen
   * @throws Refusal when it is missing or does not name this state
   */
  void requireSeen(String ifMatch) {
    Matcher seen = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
    if (!seen.matches()) {
      throw Refusal.missingParameter("If-Match", "The ETag of the draft that you have seen.");
    }
    if (!seen.group(1).equals(tag)) {
      throw Refusal.conflict(
          "stale-draft",
          "Somebody else has changed the draft or the profile meanwhile.",
          "Read the draft again, and join both.");
    }
  }
}
