package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.ngomap.geo.Position;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.organisation.EditedField;

/** Decides which changes are public at once and which wait for a moderator: a pure rule. */
@ApplicationScoped
class ReviewPolicy {

  private static final Set<EditedField> NUMBERS =
      Set.of(EditedField.KRS, EditedField.NIP, EditedField.REGON, EditedField.REGISTER);

  /** Addresses of the web, and bare hosts; not those of e-mail addresses. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?://|\\bwww\\.)\\S+"
              + "|(?<![@\\p{L}\\d.-])[\\p{L}\\d.-]+\\.(?:pl|com|net|org|eu|info)(?![\\p{L}\\d@])");

  private final ReviewConfig config;

  ReviewPolicy(ReviewConfig config) {
    this.config = config;
  }

  /**
   * What is to be judged.
   *
   * @param owned whether somebody proved to speak for the organisation
   * @param fields those that change
   */
  record Edit(boolean owned, ProfileDraft before, ProfileDraft after, Set<EditedField> fields) {}

  /** Why a change has to wait, in stable words; empty when it may be public at once. */
  List<String> reasons(Edit edit) {
    List<String> reasons = new ArrayList<>();
    Set<EditedField> fields = edit.fields;
    add(reasons, "name", config.name() && fields.contains(EditedField.NAME));
    add(reasons, "legalForm", config.legalForm() && fields.contains(EditedField.LEGAL_FORM));
    add(reasons, "numbers", config.numbers() && fields.stream().anyMatch(NUMBERS::contains));
    if (fields.contains(EditedField.PLACES)) {
      add(reasons, "moved", movesFar(edit));
      add(reasons, "place-removed", config.placeRemoved() && losesPlace(edit));
    }
    add(reasons, "unverified", config.unverified() && !edit.owned);
    boolean described = fields.contains(EditedField.DESCRIPTIONS);
    add(reasons, "links", config.links() && described && linksAnew(edit));
    return reasons;
  }

  private static void add(List<String> reasons, String reason, boolean holds) {
    if (holds) {
      reasons.add(reason);
    }
  }

  private boolean movesFar(Edit edit) {
    Map<UUID, ProfileDraft.PlacePart> before = byId(edit.before);
    return byId(edit.after).entrySet().stream()
        .filter(place -> before.containsKey(place.getKey()))
        .anyMatch(
            place ->
                distance(before.get(place.getKey()).position(), place.getValue().position())
                    > config.movedMetres());
  }

  private static boolean losesPlace(Edit edit) {
    return !byId(edit.after).keySet().containsAll(byId(edit.before).keySet());
  }

  /** Metres; a place that gains or loses its position does not move. */
  private static double distance(ProfileDraft.Spot from, ProfileDraft.Spot to) {
    if (from == null || to == null) {
      return 0;
    }
    return new Position(from.lat(), from.lon())
        .geocentric()
        .chordTo(new Position(to.lat(), to.lon()).geocentric());
  }

  private static boolean linksAnew(Edit edit) {
    return !links(edit.before).containsAll(links(edit.after));
  }

  private static Set<String> links(ProfileDraft profile) {
    return profile.descriptions() == null
        ? Set.of()
        : profile.descriptions().values().stream()
            .flatMap(text -> LINK.matcher(text).results())
            .map(link -> link.group())
            .collect(Collectors.toSet());
  }

  private static Map<UUID, ProfileDraft.PlacePart> byId(ProfileDraft profile) {
    return profile.places() == null
        ? Map.of()
        : profile.places().stream()
            .filter(place -> Objects.nonNull(place.id()))
            .collect(Collectors.toMap(ProfileDraft.PlacePart::id, place -> place, (a, b) -> a));
  }
}
