package pl.ngomap.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one profile by where they stand, as PostgreSQL reads a {@code tsvector}: a word and
 * what it is a form of share a position, so that phrases are found.
 */
public final class SearchText {

  /** Where a word stands, and so how much it counts. */
  public enum Field {
    NAME('A'),
    SPHERE('B'),
    DESCRIPTION('C'),
    ADDRESS('D');

    final char weight;

    Field(char weight) {
      this.weight = weight;
    }
  }

  /**
   * PostgreSQL counts positions no further than 16,383; longer texts are not found by their ends.
   */
  private static final int MOST_WORDS = 16_000;

  /** PostgreSQL keeps no more positions of one word. */
  private static final int MOST_POSITIONS = 255;

  private final Lexicon lexicon;
  private final Map<String, StringBuilder> positions = new LinkedHashMap<>();
  private final Map<String, String> shown;
  private int position;

  SearchText(Lexicon lexicon, Map<String, String> shown) {
    this.lexicon = lexicon;
    this.shown = shown;
  }

  /**
   * Adds a text; null adds nothing. Between two texts there is room, so that no phrase spans them.
   */
  public SearchText add(Field field, String text, Language language) {
    if (text == null) {
      return this;
    }
    position++;
    for (Word word : Word.of(text)) {
      if (position >= MOST_WORDS) {
        break;
      }
      position++;
      Set<String> lexemes = lexicon.lexemes(word, language);
      String folded = lexemes.iterator().next();
      if (field != Field.NAME && StopWords.areEmpty(folded)) {
        continue;
      }
      for (String lexeme : lexemes) {
        put(lexeme, field);
        if (field == Field.NAME) {
          mark(Marks.name(lexeme));
        }
      }
      if (!shown.containsKey(folded)) {
        shown.put(folded, word.text());
      }
    }
    return this;
  }

  /**
   * Adds the spheres by their codes, for questions that name a need.
   *
   * @param codes the main one first; it counts more
   */
  public SearchText addSpheres(List<String> codes) {
    for (String code : codes) {
      position++;
      put(Marks.sphere(code), Field.SPHERE);
    }
    if (!codes.isEmpty()) {
      position++;
      put(Marks.sphere(codes.get(0)), Field.SPHERE);
    }
    return this;
  }

  /** Adds a place on the map, for questions from near it; latitude and longitude in degrees. */
  public SearchText addPlace(double lat, double lon) {
    for (int zoom : Marks.ZOOMS) {
      mark(Marks.cell(zoom, lat, lon));
    }
    return this;
  }

  /** Adds a unit that is worked in, by its TERYT code, for questions from there. */
  public SearchText addUnit(String teryt) {
    mark(Marks.unit(teryt));
    return this;
  }

  /** Without positions: it is never ranked. */
  private void mark(String lexeme) {
    positions.computeIfAbsent(lexeme, any -> new StringBuilder());
  }

  private void put(String lexeme, Field field) {
    StringBuilder known = positions.computeIfAbsent(lexeme, any -> new StringBuilder());
    if (known.length() < MOST_POSITIONS * 4) {
      known.append(known.isEmpty() ? ':' : ',').append(position).append(field.weight);
    }
  }

  /** What is there, each word once. */
  public Set<String> lexemes() {
    return positions.keySet();
  }

  /** As a {@code tsvector} is written. */
  @Override
  public String toString() {
    return written(true);
  }

  /** Without the marks that only the search asks for: words, and spheres. */
  public String withoutMarks() {
    return written(false);
  }

  private String written(boolean marked) {
    StringBuilder text = new StringBuilder();
    positions.forEach(
        (lexeme, where) -> {
          if (marked || !where.isEmpty()) {
            text.append(text.isEmpty() ? "'" : " '").append(lexeme).append('\'').append(where);
          }
        });
    return text.toString();
  }
}
