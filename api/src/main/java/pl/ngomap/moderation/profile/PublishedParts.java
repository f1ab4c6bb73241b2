package pl.ngomap.moderation.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import pl.ngomap.organisation.EditedField;

/**
 * Recognises the new places and areas of a draft after they were published: by then they have
 * identifiers, which the draft, written before, cannot know.
 */
public final class PublishedParts {

  private static final String ID = "id";
  private static final String KIND = "kind";

  private PublishedParts() {}

  /**
   * The draft, its new parts with the identifiers of what they have become: of a published part
   * that says the same; else, in their order, of those that were not there when the draft was
   * begun.
   *
   * @param base what the draft was begun from
   */
  public static ProfileDraft recognised(
      ProfileDraft draft, ProfileDraft base, ProfileDraft published) {
    ObjectNode recognised = ProfileFields.tree(draft);
    for (EditedField field : List.of(EditedField.PLACES, EditedField.ACTIVITY_AREAS)) {
      List<ObjectNode> parts = parts(recognised, field);
      List<ObjectNode> unclaimed = parts(ProfileFields.tree(published), field);
      unclaimed.removeIf(part -> holds(parts, part));
      recognise(parts, unclaimed, PublishedParts::saysTheSame);
      List<ObjectNode> known = parts(ProfileFields.tree(base), field);
      unclaimed.removeIf(part -> holds(known, part));
      recognise(parts, unclaimed, (one, other) -> one.path(KIND).equals(other.path(KIND)));
    }
    return ProfileFields.read(recognised.toString());
  }

  private static void recognise(
      List<ObjectNode> parts,
      List<ObjectNode> unclaimed,
      BiPredicate<ObjectNode, ObjectNode> same) {
    for (ObjectNode part : parts) {
      if (part.has(ID)) {
        continue;
      }
      unclaimed.stream()
          .filter(candidate -> same.test(part, candidate))
          .findFirst()
          .ifPresent(
              candidate -> {
                part.set(ID, candidate.get(ID));
                unclaimed.remove(candidate);
              });
    }
  }

  private static boolean saysTheSame(ObjectNode part, ObjectNode published) {
    return ProfileFields.saySame(part, published.deepCopy().without(ID));
  }

  private static boolean holds(List<ObjectNode> parts, ObjectNode part) {
    return parts.stream().anyMatch(one -> one.path(ID).equals(part.get(ID)));
  }

  private static List<ObjectNode> parts(ObjectNode profile, EditedField field) {
    List<ObjectNode> parts = new ArrayList<>();
    for (JsonNode part : profile.path(field.word())) {
      parts.add((ObjectNode) part);
    }
    return parts;
  }
}
