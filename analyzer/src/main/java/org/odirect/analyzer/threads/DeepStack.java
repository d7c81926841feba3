package org.odirect.analyzer.threads;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs recursive work on a thread with a large stack, so that deeply nested sources do not exhaust
 * it. The memory is reserved, not used. Thread-safe.
 */
public final class DeepStack {

  /** The stack size in bytes. */
  public static final long BYTES = 256L << 20;

  private DeepStack() {}

  /** A thread with a large stack that is not started yet. */
  public static Thread thread(String name, Runnable task) {
    return new DeepThread(name, task);
  }

  /**
   * Runs a task on a large stack and waits for it; on the calling thread if that has one. What the
   * task throws is thrown here. An interrupt of the caller is passed on and kept.
   */
  public static <T> T call(Supplier<T> task) {
    if (Thread.currentThread() instanceof DeepThread) {
      return task.get();
    }
    return start(Thread.currentThread().getName() + "-deep", task).get();
  }

  /**
   * Starts a task on a large stack.
   *
   * @return waits for the task, gives its result and throws what it throws. An interrupt of the
   *     caller is passed on and kept
   */
  public static <T> Supplier<T> start(String name, Supplier<T> task) {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread =
        new DeepThread(
            name,
            () -> {
              try {
                result.set(task.get());
              } catch (RuntimeException | Error e) {
                failure.set(e);
              }
            });
    thread.start();
    return () -> {
      join(thread);
      return outcome(result.get(), failure.get());
    };
  }

  private static <T> T outcome(@Nullable T result, @Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (result == null) {
      throw new IllegalStateException("the task returned null");
    }
    return result;
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        thread.interrupt();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class DeepThread extends Thread {
    DeepThread(String name, Runnable task) {
      super(null, task, name, BYTES);
      setDaemon(true);
    }
  }
}
