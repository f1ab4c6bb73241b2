package pl.ngomap.kernel;

/** How far somebody's care for one organisation goes. */
public enum Stewardship {
  /** Edits the profile. */
  EDITOR,

  /** Edits, invites others, and hands the organisation over. */
  OWNER
}
