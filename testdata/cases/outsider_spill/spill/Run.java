package outsider_spill.spill;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A sorted run in memory, not thread-safe. */
final class Run {
  static final int SIZE = 256 * 1024;

  private final MemorySegment memory;
  private int used;

  Run(Arena arena) {
    memory = arena.allocate(SIZE, 4096);
  }

  MemorySegment memory() {
    return memory;
  }

  boolean add(long key) {
    if (used + 8 > SIZE) {
      return false;
    }
    memory.set(ValueLayout.JAVA_LONG, used, key);
    used += 8;
    return true;
  }

  void clear() {
    memory.fill((byte) 0); // want ConcurrentWrite
    used = 0;
  }
}
