package pl.ngomap.moderation.proposal;

import java.util.Set;

/** How far a proposal has come. */
final class ProposalState {

  static final String OPEN = "open";
  static final String WAITING_FOR_STEWARD = "waiting-for-steward";
  static final String ASKED = "asked";
  static final String APPROVED = "approved";
  static final String REJECTED = "rejected";

  static final Set<String> WORDS = Set.of(OPEN, WAITING_FOR_STEWARD, ASKED, APPROVED, REJECTED);
  static final Set<String> DECIDED = Set.of(APPROVED, REJECTED);

  private ProposalState() {}
}
