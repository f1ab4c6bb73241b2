package pl.ngomap.exchange;

import java.util.function.IntConsumer;

/** What a command tells the person who started it. */
final class Console {

  private Console() {}

  static void say(String text) {
    System.out.println(text);
  }

  static void complain(String text) {
    System.err.println(text);
  }

  /**
   * Tells how far a long piece of work has come, on the error output, so that reports stay clean.
   */
  static IntConsumer progress(String things, int every) {
    return done -> {
      if (done % every == 0) {
        System.err.println(String.format("  %,d %s", done, things));
      }
    };
  }
}
