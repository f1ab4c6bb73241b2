package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AnswerMemoryTest {

  private static final int SIZE = 10;

  private final AtomicReference<String> version = new AtomicReference<>("1");
  private final AtomicInteger made = new AtomicInteger();
  private final AnswerMemory<Integer> memory = new AnswerMemory<>(version::get, SIZE);

  private Answer<Integer> ask(String question) {
    return memory.recall(question, () -> new Answer<>(version.get(), made.incrementAndGet()));
  }

  @Test
  void an_answer_is_made_once_for_a_version() {
    assertSame(ask("a"), ask("a"));
    version.set("2");
    assertEquals(2, ask("a").body());
    assertEquals(2, made.get());
  }

  @Test
  void what_was_often_asked_of_an_old_version_takes_no_room() {
    for (int question = 0; question < SIZE; question++) {
      for (int time = 0; time < 20; time++) {
        ask("old " + question);
      }
    }
    version.set("2");
    for (int question = 0; question < SIZE / 2; question++) {
      ask("new " + question);
    }
    int before = made.get();
    for (int question = 0; question < SIZE / 2; question++) {
      ask("new " + question);
    }
    assertEquals(before, made.get());
  }

  @Test
  void a_failure_is_told_as_it_is_and_not_kept() {
    assertEquals(
        "away",
        assertThrows(
                IllegalStateException.class,
                () ->
                    memory.recall(
                        "a",
                        () -> {
                          throw new IllegalStateException("away");
                        }))
            .getMessage());
    assertEquals(1, ask("a").body());
  }

  @Test
  void two_who_ask_the_same_at_once_get_one_answer() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService readers = Executors.newFixedThreadPool(2);
    CompletableFuture<Answer<Integer>> first =
        CompletableFuture.supplyAsync(
            () ->
                memory.recall(
                    "a",
                    () -> {
                      begun.countDown();
                      waitFor(go);
                      return new Answer<>("1", made.incrementAndGet());
                    }),
            readers);
    begun.await();
    CompletableFuture<Answer<Integer>> second =
        CompletableFuture.supplyAsync(() -> ask("a"), readers);
    go.countDown();
    assertSame(first.join(), second.join());
    assertEquals(1, made.get());
    readers.shutdown();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
