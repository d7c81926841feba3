package org.odirect.analyzer.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Applies a function to all elements on several threads; the results keep the elements' order. */
public final class Parallel {

  private Parallel() {}

  /**
   * The results of a function, in the order of the elements. Runs on threads with a large stack; if
   * the function throws, waits for all of them and fails.
   *
   * @param threads how many threads to use at most
   * @param name what the threads are called
   * @param done takes the number of elements that are done, from any thread
   */
  public static <T, R> List<R> map(
      List<T> elements, int threads, String name, IntConsumer done, Function<T, R> function) {
    AtomicReferenceArray<@Nullable R> results = new AtomicReferenceArray<>(elements.size());
    AtomicInteger next = new AtomicInteger();
    AtomicInteger count = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Runnable work =
        () -> {
          try {
            for (int i = next.getAndIncrement(); i < elements.size(); i = next.getAndIncrement()) {
              results.set(i, function.apply(elements.get(i)));
              done.accept(count.incrementAndGet());
            }
          } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          }
        };
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, elements.size()); i++) {
      Thread worker = DeepStack.thread("odirect-" + name + "-" + i, work);
      worker.start();
      workers.add(worker);
    }
    join(workers);
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new IllegalStateException("while " + name + ": " + thrown, thrown);
    }
    List<R> all = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      all.add(Objects.requireNonNull(results.get(i)));
    }
    return all;
  }

  private static void join(List<Thread> workers) {
    boolean interrupted = false;
    for (Thread worker : workers) {
      while (worker.isAlive()) {
        try {
          worker.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
