package pl.ngomap.listing;

/** What the contract says of parameters that several operations share. */
final class Documented {

  static final String SPHERE =
      "Codes of /spheres, separated by commas; an organisation with any of them matches.";
  static final String Q =
      "Beginnings of words, all of which must occur; accents and case do not matter.";
  static final String CURSOR = "The next of the page before; all other parameters as they were.";

  private Documented() {}
}
