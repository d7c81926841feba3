package org.odirect.analyzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.syntax.DeepStack;

/** Applies a function to all elements on several threads; the results keep the elements' order. */
final class Parallel {

  private Parallel() {}

  static <T, R> List<R> map(
      List<T> elements, int threads, Progress progress, String stage, Function<T, R> function) {
    AtomicReferenceArray<@Nullable R> results = new AtomicReferenceArray<>(elements.size());
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicReferenceArray<@Nullable Throwable> failure = new AtomicReferenceArray<>(1);
    Runnable work =
        () -> {
          try {
            for (int i = next.getAndIncrement(); i < elements.size(); i = next.getAndIncrement()) {
              results.set(i, function.apply(elements.get(i)));
              progress.update(stage, done.incrementAndGet(), elements.size());
            }
          } catch (RuntimeException | Error e) {
            failure.set(0, e);
          }
        };
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.max(1, Math.min(threads, elements.size())); i++) {
      Thread worker = DeepStack.thread("odirect-" + stage + "-" + i, work);
      worker.start();
      workers.add(worker);
    }
    join(workers);
    Throwable thrown = failure.get(0);
    if (thrown != null) {
      throw new IllegalStateException("while " + stage + ": " + thrown, thrown);
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
