package pl.ngomap.moderation.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import pl.ngomap.organisation.EditedField;

/** Compares profiles, and puts one together from two, field by field. */
public final class ProfileFields {

  private static final ObjectMapper JSON =
      JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();

  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber() && one.doubleValue() == other.doubleValue()
              ? 0
              : one.equals(other) ? 0 : 1;

  private ProfileFields() {}

  /**
   * The fields that say something else; empty texts, lists and objects say no more than nothing.
   */
  public static Set<EditedField> changed(ProfileDraft before, ProfileDraft after) {
    ObjectNode one = tree(before);
    ObjectNode other = tree(after);
    Set<EditedField> changed = EnumSet.noneOf(EditedField.class);
    for (EditedField field : EditedField.values()) {
      if (!saySame(one.path(field.word()), other.path(field.word()))) {
        changed.add(field);
      }
    }
    return changed;
  }

  static boolean saySame(JsonNode one, JsonNode other) {
    return plain(one).equals(BY_VALUE, plain(other));
  }

  /** A profile with some fields as another one has them. */
  public static ProfileDraft with(
      ProfileDraft base, ProfileDraft from, Collection<EditedField> fields) {
    ObjectNode result = tree(base);
    ObjectNode source = tree(from);
    for (EditedField field : fields) {
      result.remove(field.word());
      if (source.has(field.word())) {
        result.set(field.word(), source.get(field.word()));
      }
    }
    return JSON.convertValue(result, ProfileDraft.class);
  }

  /** The fields that are there at all, if only as an empty text or list. */
  public static Set<EditedField> given(ProfileDraft profile) {
    Set<EditedField> given = EnumSet.noneOf(EditedField.class);
    ObjectNode tree = tree(profile);
    for (EditedField field : EditedField.values()) {
      if (tree.has(field.word())) {
        given.add(field);
      }
    }
    return given;
  }

  /** The fields that say anything. */
  public static Set<EditedField> saying(ProfileDraft profile) {
    return changed(read("{}"), profile);
  }

  /** The value of a field as a tree of maps, lists, texts and numbers; null for nothing. */
  static Object value(ProfileDraft profile, EditedField field) {
    JsonNode value = plain(tree(profile).path(field.word()));
    return value.isMissingNode() ? null : JSON.convertValue(value, Object.class);
  }

  /** The same profile, each of its texts put through a function. */
  public static ProfileDraft mapTexts(ProfileDraft profile, UnaryOperator<String> change) {
    return JSON.convertValue(mapped(tree(profile), change), ProfileDraft.class);
  }

  private static JsonNode mapped(JsonNode value, UnaryOperator<String> change) {
    if (value.isTextual()) {
      return JSON.getNodeFactory().textNode(change.apply(value.textValue()));
    }
    if (value.isArray()) {
      ArrayNode items = JSON.createArrayNode();
      value.forEach(item -> items.add(mapped(item, change)));
      return items;
    }
    if (value.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      value
          .fields()
          .forEachRemaining(entry -> object.set(entry.getKey(), mapped(entry.getValue(), change)));
      return object;
    }
    return value;
  }

  /** The words of the API for fields. */
  public static List<String> words(Collection<EditedField> fields) {
    return fields.stream().sorted().map(EditedField::word).toList();
  }

  /** Reads what {@link #write} wrote, or what a statement of the database made. */
  public static ProfileDraft read(String json) {
    try {
      return JSON.readValue(json, ProfileDraft.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept profile is one", e);
    }
  }

  /** A profile as JSON. */
  public static String write(ProfileDraft profile) {
    return tree(profile).toString();
  }

  static ObjectNode tree(ProfileDraft profile) {
    return JSON.valueToTree(profile);
  }

  /** Without all that says nothing; missing when nothing is left. */
  private static JsonNode plain(JsonNode value) {
    if (value.isArray()) {
      ArrayNode items = JSON.createArrayNode();
      value.forEach(item -> add(items, plain(item)));
      return items.isEmpty() ? missing() : items;
    }
    if (value.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      value
          .fields()
          .forEachRemaining(
              entry -> {
                JsonNode part = plain(entry.getValue());
                if (!part.isMissingNode()) {
                  object.set(entry.getKey(), part);
                }
              });
      return object.isEmpty() ? missing() : object;
    }
    boolean saysNothing = value.isNull() || value.isTextual() && value.textValue().isEmpty();
    return saysNothing ? missing() : value;
  }

  private static void add(ArrayNode items, JsonNode item) {
    if (!item.isMissingNode()) {
      items.add(item);
    }
  }

  private static JsonNode missing() {
    return MissingNode.getInstance();
  }
}
