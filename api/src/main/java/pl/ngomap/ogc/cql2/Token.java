package pl.ngomap.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.ngomap.problem.Refusal;

/**
 * A word or sign of a filter.
 *
 * @param text as it was written; of a text or quoted name without its quotes
 * @param at where it begins, from 1
 */
record Token(Kind kind, String text, int at) {

  enum Kind {
    WORD,
    QUOTED,
    TEXT,
    NUMBER,
    SIGN,
    END
  }

  /** So long a filter is read; nobody writes more by hand, and programs find another way. */
  static final int LONGEST = 5_000;

  private static final int MOST = 2_000;

  /** Control characters, and what stands for bytes that are no UTF-8. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\uFFFD&&[^\\s]]");

  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*(?:(?<text>'(?:[^'\\\\]|''|\\\\.)*+')|(?<quoted>\"(?:[^\"]|\"\")++\")"
              + "|(?<number>[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?)"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_.:]*+)|(?<sign><>|<=|>=|[=<>(),]))");

  /**
   * @throws Refusal naming the place of what cannot be read
   */
  static List<Token> listOf(String filter) {
    if (filter.length() > LONGEST) {
      throw Cql2.refusal("This filter is too long: at most " + LONGEST + " characters.");
    }
    if (UNREADABLE.matcher(filter).find()) {
      throw Cql2.refusal("This filter holds characters that cannot be read.");
    }
    List<Token> tokens = new ArrayList<>();
    Matcher next = NEXT.matcher(filter);
    int at = 0;
    while (next.region(at, filter.length()).lookingAt()) {
      tokens.add(of(next));
      at = next.end();
      if (tokens.size() > MOST) {
        throw Cql2.refusal("This filter has too many parts: at most " + MOST + ".");
      }
    }
    if (!filter.substring(at).isBlank()) {
      throw Cql2.refusal("This filter cannot be read at character " + (at + 1) + ".");
    }
    tokens.add(new Token(Kind.END, "", filter.length() + 1));
    return tokens;
  }

  private static Token of(Matcher next) {
    if (next.group("text") != null) {
      String inner = unquoted(next.group("text"));
      return new Token(
          Kind.TEXT, inner.replace("''", "'").replace("\\'", "'"), next.start("text") + 1);
    }
    if (next.group("quoted") != null) {
      String name = unquoted(next.group("quoted")).replace("\"\"", "\"");
      return new Token(Kind.QUOTED, name, next.start("quoted") + 1);
    }
    if (next.group("number") != null) {
      return new Token(Kind.NUMBER, next.group("number"), next.start("number") + 1);
    }
    if (next.group("word") != null) {
      return new Token(Kind.WORD, next.group("word"), next.start("word") + 1);
    }
    return new Token(Kind.SIGN, next.group("sign"), next.start("sign") + 1);
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }

  /** Whether it is this keyword; case does not matter. */
  boolean is(String keyword) {
    return kind == Kind.WORD && text.toUpperCase(Locale.ROOT).equals(keyword);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
