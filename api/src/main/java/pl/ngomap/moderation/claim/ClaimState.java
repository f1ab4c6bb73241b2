package pl.ngomap.moderation.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a claim has come. */
enum ClaimState {
  /** Waits for the code. */
  CODE_SENT,

  /** Waits for the staff. */
  WAITING,

  GRANTED,
  REJECTED,

  /** Another claim to the same organisation was granted first. */
  OVERTAKEN,

  /** Was granted, and taken back. */
  UNDONE;

  static final Set<String> WORDS =
      Stream.of(values()).map(ClaimState::word).collect(Collectors.toUnmodifiableSet());

  /** Those of undecided claims. */
  static final List<String> OPEN = List.of(CODE_SENT.word(), WAITING.word());

  /** The word for it, in the database and in the API. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
