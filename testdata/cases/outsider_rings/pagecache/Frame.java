package outsider_rings.pagecache;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicInteger;

/** A page of memory with a pin count; -1 means that one thread has it alone. */
final class Frame {
  static final int SIZE = 16 * 1024;
  static final long LSN = 8;
  static final long RECOVERY_LSN = 16;

  private final MemorySegment memory;
  private final AtomicInteger pins = new AtomicInteger();
  volatile long pageId = -1;

  Frame(MemorySegment memory) {
    this.memory = memory;
  }

  MemorySegment memory() {
    return memory;
  }

  long position() {
    return pageId * SIZE;
  }

  boolean pin() {
    int p = pins.get();
    while (p >= 0) {
      if (pins.compareAndSet(p, p + 1)) {
        return true;
      }
      p = pins.get();
    }
    return false;
  }

  void unpin() {
    pins.decrementAndGet();
  }

  boolean claim() {
    return pins.compareAndSet(0, -1);
  }

  void unclaim() {
    pins.set(0);
  }

  long lsn() {
    return memory.get(ValueLayout.JAVA_LONG, LSN);
  }
}
