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
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread =
        new DeepThread(
            Thread.currentThread().getName() + "-deep",
            () -> {
              try {
                result.set(task.get());
              } catch (RuntimeException | Error e) {
                failure.set(e);
              }
            });
    thread.start();
    join(thread);
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    T value = result.get();
    if (value == null) {
      throw new IllegalStateException("the task returned null");
    }
    return value;
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
