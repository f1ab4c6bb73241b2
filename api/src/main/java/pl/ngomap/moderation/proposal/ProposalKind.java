package pl.ngomap.moderation.proposal;

import java.util.Set;

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
  static final Set<String> BY_ANYBODY = Set.of(CORRECTION, NEW_ORGANISATION);

  private ProposalKind() {}
}
