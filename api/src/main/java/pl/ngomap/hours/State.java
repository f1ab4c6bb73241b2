package pl.ngomap.hours;

/** Whether somebody is there. Unknown is a state of its own: it is never told as closed. */
public enum State {
  OPEN("open"),
  BY_APPOINTMENT("by-appointment"),
  UNKNOWN("unknown"),
  CLOSED("closed");

  private final String word;

  State(String word) {
    this.word = word;
  }

  /** As the contract writes it. */
  public String word() {
    return word;
  }
}
