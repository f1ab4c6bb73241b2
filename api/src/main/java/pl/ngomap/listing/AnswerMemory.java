package pl.ngomap.listing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** Remembers answers that are dear to make, for as long as the data version stays. */
public final class AnswerMemory<T> {

  private final DataVersionSql versions;
  private final Cache<String, Answer<T>> known;

  /**
   * @param size how many answers to keep; the least used ones go
   */
  public AnswerMemory(DataVersionSql versions, int size) {
    this.versions = versions;
    this.known = Caffeine.newBuilder().maximumSize(size).build();
  }

  /** The answer to a question at the current version; kept under the version it was read at. */
  public Answer<T> recall(String question, Supplier<Answer<T>> reader) {
    Answer<T> answer = known.getIfPresent(versions.read() + question);
    if (answer == null) {
      answer = reader.get();
      known.put(answer.version() + question, answer);
    }
    return answer;
  }
}
