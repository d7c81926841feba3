package outsider_aio.journal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A request that owns its buffer and its control block. */
final class Block {
  static final int SIZE = 8192;

  final long tag;
  final MemorySegment buffer;
  final Iocb iocb;
  private int used = 8;

  Block(Arena arena, long tag) {
    this.tag = tag;
    this.buffer = arena.allocate(SIZE, 4096);
    this.iocb = new Iocb(arena);
  }

  boolean append(byte[] entry) {
    if (used + entry.length > SIZE) {
      return false;
    }
    MemorySegment.copy(entry, 0, buffer, ValueLayout.JAVA_BYTE, used, entry.length);
    used += entry.length;
    return true;
  }

  void recycle() {
    buffer.fill((byte) 0);
    used = 8;
  }
}
