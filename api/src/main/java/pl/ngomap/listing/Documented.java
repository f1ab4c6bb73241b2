package pl.ngomap.listing;

/** What the contract says of parameters that several operations share. */
public final class Documented {

  public static final String SPHERE =
      "Codes of /spheres, separated by commas; an organisation with any of them matches.";
  public static final String Q =
      "Words in any form, all of which must occur or, where no profile has all, half of them; the last one may be a beginning. Accents and case do not matter; \"phrases\" and -words are understood, and everyday needs lead to spheres.";
  public static final String CURSOR =
      "The next of the page before; all other parameters as they were.";

  public static final String AT =
      "When: RFC 3339 with an offset. Each place then tells how it stands, and when it opens next. Absent: as openAt or, without it, nothing is told.";

  private Documented() {}
}
