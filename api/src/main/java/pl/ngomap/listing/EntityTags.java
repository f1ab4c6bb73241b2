package pl.ngomap.listing;

import java.util.stream.Stream;

/** The tags of If-None-Match, each compared weakly (RFC 9110, section 13.1.2). */
public final class EntityTags {

  private EntityTags() {}

  /** Whether a condition names this tag, which is weak. */
  public static boolean names(String condition, String tag) {
    return Stream.of(condition.split(","))
        .map(String::strip)
        .map(one -> one.startsWith("W/") ? one : "W/" + one)
        .anyMatch(tag::equals);
  }
}
