package pl.ngomap.moderation.proposal;

import java.util.Set;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** What is proposed. */
public final class ProposalKind {

  /** By a steward, from a draft. */
  public static final String CHANGE = "change";

  /** By anybody, without an account. */
  public static final String CORRECTION = "correction";

  /** An organisation that is not on the map yet. */
  public static final String NEW_ORGANISATION = "new-organisation";

  /** By a steward: an earlier revision again. */
  public static final String RESTORATION = "restoration";

  static final Set<String> WORDS = Set.of(CHANGE, CORRECTION, NEW_ORGANISATION, RESTORATION);

  private static final Set<String> BY_ANYBODY = Set.of(CORRECTION, NEW_ORGANISATION);

  private ProposalKind() {}

  /**
   * @throws Refusal when it is none that anybody may propose
   */
  static String byAnybody(String word) {
    String kind = Parameters.oneOf("kind", word, BY_ANYBODY);
    if (kind == null) {
      throw Refusal.missingParameter("kind", "correction or new-organisation.");
    }
    return kind;
  }
}
