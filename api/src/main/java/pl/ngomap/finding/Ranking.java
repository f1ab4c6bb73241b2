package pl.ngomap.finding;

import java.util.Locale;

/**
 * The order of answers, in one place:
 *
 * <pre>score = text × distance × freshness × completeness</pre>
 *
 * <p>text is the mean, weighted by how rare a word is, of how well each term of the question is
 * met: its own forms, the words that begin so, and what a need leads to, each by the field where it
 * stands; and more for those whose name is the question. All is told in docs/search.md.
 */
final class Ranking {

  /** Profiles that are ranked for one answer, at most; there is no page beyond them. */
  static final int CANDIDATES = 600;

  /** What a word is worth by where it stands: address, description, sphere, name. */
  private static final String FIELDS = "'{0.2, 0.4, 0.12, 1.0}'";

  /** ts_rank tells one occurrence as 6/π² of its field. */
  static final double ONE_OCCURRENCE = Math.PI * Math.PI / 6;

  /** What a sphere or word is worth that only a need leads to. */
  private static final double EXPANSION = 0.7;

  /**
   * So much of what a need leads to counts half: more of it counts always more, and never as all.
   */
  private static final double HALF_WORTH = 0.5;

  /** What the beginning of a word is worth. */
  private static final double BEGINNING = 0.3;

  /** More for a name that is the question, or begins with it. */
  private static final double SAME_NAME = 0.5;

  private static final double NAME_BEGINS = 0.2;

  /** At this distance nearness counts half, metres. */
  private static final int HALF_METRES = 3_000;

  /** What is left of the score of those who are far away, and of those who nobody knows where. */
  private static final double FAR = 0.5;

  /** Nearness of those who work where the question comes from. */
  private static final double SERVES = 0.5;

  /** What is left of the score of those whom nobody has confirmed; it halves in a year. */
  private static final double STALE = 0.9;

  private static final int HALF_DAYS = 365;

  /** What is left of the score of those who tell nothing but a name. */
  private static final double BARE = 0.9;

  private Ranking() {}

  /**
   * How well a row {@code f} with {@code search} and {@code name_folded} meets the terms, 0 to 1.5.
   */
  static final String TEXT =
      sql(
          """
          coalesce((
            select sum(t.weight * least(1, coalesce(t.literal_size * ts_rank(%s, f.search, t.literal), 0)
              + %s * coalesce(e.worth / (e.worth + %s), 0)
              + %s * least(1, coalesce(t.beginning_size * ts_rank(%s, f.search, t.beginning), 0)))) / sum(t.weight)
            from term t cross join lateral (
              select t.expansion_size * ts_rank(%s, f.search, t.expansion) as worth) e), 1)
          + case when f.name_folded = asked.words then %s
              when starts_with(f.name_folded, asked.words) then %s else 0 end""",
          FIELDS, EXPANSION, HALF_WORTH, BEGINNING, FIELDS, FIELDS, SAME_NAME, NAME_BEGINS);

  /** By {@code metres} (null: unknown) and {@code serves}, {@link #FAR} to 1. */
  static final String DISTANCE =
      sql(
          "(%s + %s * greatest(coalesce(1 / (1 + metres / %s), 0), case when serves then %s else 0 end))",
          FAR, 1 - FAR, (double) HALF_METRES, SERVES);

  /** By {@code verified_at}, {@link #STALE} to 1. */
  static final String FRESHNESS =
      sql(
          "(%s + %s * coalesce(0.5 ^ greatest(0, extract(epoch from now() - verified_at) / 86400 / %s), 0))",
          STALE, 1 - STALE, (double) HALF_DAYS);

  /** By {@code completeness}, {@link #BARE} to 1. */
  static final String COMPLETENESS = sql("(%s + %s * completeness)", BARE, 1 - BARE);

  private static String sql(String pattern, Object... constants) {
    return String.format(Locale.ROOT, pattern, constants);
  }
}
