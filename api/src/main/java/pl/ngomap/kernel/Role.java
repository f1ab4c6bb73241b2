package pl.ngomap.kernel;

import java.util.Arrays;
import java.util.Locale;

/** What somebody is here for; each act says in its use case who may do it. */
public enum Role {
  /** Anybody: no account, no cookie. */
  VISITOR,

  /** Keeps the profile of one or more organisations true. */
  STEWARD,

  /** Decides what becomes public. */
  MODERATOR,

  /** Moderates, and decides who else may. */
  ADMINISTRATOR,

  /** Reads everything, changes nothing. */
  AUDITOR;

  /** The word for it in the API, in histories and in logs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a history's word for who spoke is a person's role, and not a source. */
  public static boolean isWord(String word) {
    return Arrays.stream(values()).anyMatch(role -> role.word().equals(word));
  }

  /** Works for the city office: needs a password and a second factor. */
  public boolean isStaff() {
    return this == MODERATOR || this == ADMINISTRATOR || this == AUDITOR;
  }
}
