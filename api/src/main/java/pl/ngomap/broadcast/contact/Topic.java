package pl.ngomap.broadcast.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people want to hear about. */
public enum Topic {
  GRANTS,
  EVENTS,
  TRAINING,
  URGENT,
  /** Whether the profile is still true; the map asks, nobody writes about it. */
  FRESHNESS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  public static Set<String> words() {
    return Arrays.stream(values()).map(Topic::word).collect(Collectors.toSet());
  }

  /** Those that messages to many are about. */
  public static Set<String> wordsOfNews() {
    return Arrays.stream(values())
        .filter(topic -> topic != FRESHNESS)
        .map(Topic::word)
        .collect(Collectors.toSet());
  }

  static List<String> words(Set<Topic> topics) {
    return topics.stream().sorted().map(Topic::word).toList();
  }
}
