package pl.ngomap.broadcast.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import pl.ngomap.kernel.Joined;

/**
 * Writes together what comes from many threads at once: while one commit is under way, the next
 * things gather, and go into one transaction. Whoever gave something waits until it is kept.
 */
final class SharedWrite<T> {

  private static final int MOST = 100;

  private final Consumer<List<T>> writer;
  private final Queue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();
  private final Lock writing = new ReentrantLock();

  /**
   * @param writer keeps all of them, or throws and keeps none
   */
  SharedWrite(Consumer<List<T>> writer) {
    this.writer = writer;
  }

  private record Waiting<T>(T item, CompletableFuture<Void> kept) {}

  /** Returns when the item is kept; throws what kept it from that. */
  void write(T item) {
    Waiting<T> own = new Waiting<>(item, new CompletableFuture<>());
    queue.add(own);
    writing.lock();
    try {
      while (!own.kept.isDone()) {
        writeNext();
      }
    } finally {
      writing.unlock();
    }
    Joined.of(own.kept);
  }

  /** How many wait for the next transaction. */
  int gathered() {
    return queue.size();
  }

  private void writeNext() {
    List<Waiting<T>> some = new ArrayList<>();
    Waiting<T> next = queue.poll();
    while (next != null) {
      some.add(next);
      next = some.size() < MOST ? queue.poll() : null;
    }
    write(some);
  }

  /** What one of them is to blame for must not harm the others. */
  private void write(List<Waiting<T>> some) {
    try {
      writer.accept(some.stream().map(Waiting::item).toList());
      some.forEach(one -> one.kept.complete(null));
    } catch (RuntimeException | Error failed) {
      if (some.size() == 1) {
        some.get(0).kept.completeExceptionally(failed);
      } else {
        some.forEach(one -> write(List.of(one)));
      }
    }
  }
}
