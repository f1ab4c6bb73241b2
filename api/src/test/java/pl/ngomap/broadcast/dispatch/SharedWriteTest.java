package pl.ngomap.broadcast.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedWriteTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(20);
  private final List<List<Integer>> written = new ArrayList<>();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private CompletableFuture<Void> give(SharedWrite<Integer> write, int item) {
    return CompletableFuture.runAsync(() -> write.write(item), threads);
  }

  @Test
  void what_gathers_while_one_is_written_is_written_together() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    SharedWrite<Integer> write =
        new SharedWrite<>(
            some -> {
              written.add(some);
              begun.countDown();
              waitFor(go);
            });
    CompletableFuture<Void> first = give(write, 0);
    begun.await();
    List<CompletableFuture<Void>> others =
        IntStream.range(1, 6).mapToObj(item -> give(write, item)).toList();
    Kannel.await(() -> write.gathered() == 5, "the others");
    assertEquals(false, first.isDone());
    go.countDown();
    first.join();
    others.forEach(CompletableFuture::join);
    assertEquals(List.of(0), written.get(0));
    assertEquals(List.of(1, 2, 3, 4, 5), written.get(1).stream().sorted().toList());
    assertEquals(2, written.size());
  }

  @Test
  void each_is_written_once_however_many_come() {
    SharedWrite<Integer> write = new SharedWrite<>(written::add);
    List<CompletableFuture<Void>> all =
        IntStream.range(0, 1_000).mapToObj(item -> give(write, item)).toList();
    all.forEach(CompletableFuture::join);
    assertEquals(
        IntStream.range(0, 1_000).boxed().toList(),
        written.stream().flatMap(List::stream).sorted().toList());
  }

  @Test
  void who_is_to_blame_is_told_and_the_others_are_kept() {
    SharedWrite<Integer> write =
        new SharedWrite<>(
            some -> {
              if (some.contains(13)) {
                throw new IllegalArgumentException("13");
              }
              written.add(some);
            });
    List<CompletableFuture<Void>> all =
        IntStream.range(0, 50).mapToObj(item -> give(write, item)).toList();
    for (int item = 0; item < all.size(); item++) {
      CompletableFuture<Void> kept = all.get(item);
      if (item == 13) {
        CompletionException told = assertThrows(CompletionException.class, kept::join);
        assertEquals(IllegalArgumentException.class, told.getCause().getClass());
      } else {
        kept.join();
      }
    }
    assertEquals(49, written.stream().flatMap(List::stream).distinct().count());
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
