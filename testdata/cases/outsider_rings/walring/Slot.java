package outsider_rings.walring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** One block of the log while it is being filled or written. */
final class Slot {
  static final int SIZE = 64 * 1024;
  static final long COMMIT_LSN = 8;

  final MemorySegment memory;
  int used = 16;

  Slot(MemorySegment memory) {
    this.memory = memory;
  }

  boolean fits(int length) {
    return used + length <= SIZE;
  }

  void put(byte[] record) {
    MemorySegment.copy(record, 0, memory, ValueLayout.JAVA_BYTE, used, record.length);
    used += record.length;
  }

  Slot reset() {
    memory.fill((byte) 0);
    used = 16;
    return this;
  }
}
