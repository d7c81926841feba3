package outsider_spill.spill;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The flush thread takes the lock only to see whether there is something to flush and writes the tail outside of
 * it; log threads add to the same tail under the lock, which is no help during the pwrite.
 */
final class LooseTailFlusher {
  private final Object lock = new Object();
  private final SpillFile file;
  private final MemorySegment tail = Arena.global().allocate(Run.SIZE, 4096);
  private final Thread flusher = new Thread(this::flushLoop, "tail-flusher");
  private int used;
  private boolean dirty;
  private boolean stopped;

  LooseTailFlusher(SpillFile file) {
    this.file = file;
  }

  void start() {
    flusher.start();
  }

  boolean add(byte[] entry) {
    synchronized (lock) {
      if (used + entry.length > Run.SIZE) {
        return false;
      }
      MemorySegment.copy(entry, 0, tail, ValueLayout.JAVA_BYTE, used, entry.length);
      used += entry.length;
      dirty = true;
      lock.notifyAll();
      return true;
    }
  }

  private void flushLoop() {
    try {
      while (true) {
        synchronized (lock) {
          while (!dirty && !stopped) {
            lock.wait();
          }
          if (!dirty) {
            return;
          }
          dirty = false;
        }
        file.write(tail, 0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() throws InterruptedException {
    synchronized (lock) {
      stopped = true;
      lock.notifyAll();
    }
    flusher.join();
  }
}
