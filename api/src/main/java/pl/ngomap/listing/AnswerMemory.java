package pl.ngomap.listing;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import pl.ngomap.kernel.Joined;

/**
 * Remembers answers that are dear to make, for as long as the data version stays. Who asks what is
 * just being answered to another waits for that answer.
 */
public final class AnswerMemory<T> {

  private final Supplier<String> versions;
  private final int size;
  private volatile Known<T> known;

  /**
   * @param size how many answers to keep; the least used ones go
   */
  public AnswerMemory(DataVersionSql versions, int size) {
    this(versions::read, size);
  }

  AnswerMemory(Supplier<String> versions, int size) {
    this.versions = versions;
    this.size = size;
    this.known = Known.empty("", size);
  }

  /**
   * What is known of one version. All of it goes with its version: a cache that prefers what is
   * often asked would keep old answers, which nobody asks for again, and refuse new ones.
   */
  private record Known<T>(String version, AsyncCache<String, Answer<T>> answers) {

    static <T> Known<T> empty(String version, int size) {
      return new Known<>(version, Caffeine.newBuilder().maximumSize(size).buildAsync());
    }
  }

  /** The answer to a question at the current version, or a later one. */
  public Answer<T> recall(String question, Supplier<Answer<T>> reader) {
    CompletableFuture<Answer<T>> own = new CompletableFuture<>();
    CompletableFuture<Answer<T>> others =
        at(versions.get()).answers.asMap().putIfAbsent(question, own);
    return others == null ? make(own, reader) : Joined.of(others);
  }

  private Known<T> at(String version) {
    Known<T> now = known;
    if (!now.version.equals(version)) {
      now = Known.empty(version, size);
      known = now;
    }
    return now;
  }

  /** One that fails is not kept. */
  private static <T> Answer<T> make(CompletableFuture<Answer<T>> own, Supplier<Answer<T>> reader) {
    try {
      own.complete(reader.get());
    } catch (RuntimeException | Error failed) {
      own.completeExceptionally(failed);
    }
    return Joined.of(own);
  }
}
