package org.odirect.analyzer.source;

import java.util.ArrayList;
import java.util.List;

/** Runs the same work on several threads. */
final class Workers {

  private Workers() {}

  /** Runs {@code work} on the calling thread and on {@code threads - 1} others, and waits. */
  static void run(String name, int threads, Runnable work) {
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread thread = new Thread(work, name + "-" + i);
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    work.run();
    boolean interrupted = false;
    for (Thread thread : others) {
      while (thread.isAlive()) {
        try {
          thread.join();
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
