package outsider_aio.journal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A control block of libaio, and the one-element array of pointers that io_submit wants. */
final class Iocb {
  private static final short CMD_PREAD = 0;
  private static final short CMD_PWRITE = 1;

  private final MemorySegment block;
  private final MemorySegment pointer;

  Iocb(Arena arena) {
    block = arena.allocate(64, 8);
    pointer = arena.allocate(ADDRESS);
    pointer.set(ADDRESS, 0, block);
  }

  Iocb write(int fd, MemorySegment from, long length, long position, long tag) {
    return fill(CMD_PWRITE, fd, from, length, position, tag);
  }

  Iocb read(int fd, MemorySegment into, long length, long position, long tag) {
    return fill(CMD_PREAD, fd, into, length, position, tag);
  }

  MemorySegment pointer() {
    return pointer;
  }

  private Iocb fill(short command, int fd, MemorySegment memory, long length, long position, long tag) {
    block.set(JAVA_LONG, 0, tag);
    block.set(JAVA_SHORT, 16, command);
    block.set(JAVA_INT, 20, fd);
    block.set(JAVA_LONG, 24, memory.address());
    block.set(JAVA_LONG, 32, length);
    block.set(JAVA_LONG, 40, position);
    return this;
  }
}
