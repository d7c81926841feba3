package lend_held_raw.slab;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Blocks of one size as raw addresses, handed out and taken back last in, first out. */
final class Slab implements AutoCloseable {
  private final Arena arena = Arena.ofShared();
  private final long[] free;
  private int top;

  Slab(int count, int blockSize) {
    MemorySegment memory = arena.allocate((long) count * blockSize, blockSize);
    free = new long[count];
    Arrays.setAll(free, i -> memory.address() + (long) i * blockSize);
    top = count;
  }

  long take() {
    if (top == 0) {
      throw new OutOfMemoryError("slab is empty");
    }
    return free[--top];
  }

  void give(long block) {
    free[top++] = block;
  }

  @Override
  public void close() {
    arena.close();
  }
}
