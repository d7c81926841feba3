package lend_ffm.jextract;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A log over generated bindings: the knowledge is in the symbol strings of the nested holder classes. */
final class SegmentLog {
  private static final int BLOCK = 4096;

  private final MemorySegment ring;
  private final MemorySegment cqePointer;
  private final MemorySegment block;
  private final int fd;
  private long tail;

  SegmentLog(Arena arena, MemorySegment ring, int fd) {
    this.ring = ring;
    this.cqePointer = arena.allocate(liburing_h.C_POINTER);
    this.block = arena.allocate(BLOCK, BLOCK);
    this.fd = fd;
  }

  /** The block is cleared for the next records while the ring still writes this one. */
  void rollBad() {
    MemorySegment sqe = liburing_h.io_uring_get_sqe(ring);
    liburing_h.io_uring_prep_write(sqe, fd, block, BLOCK, tail);
    liburing_h.io_uring_submit(ring);
    block.fill((byte) 0); // want WriteInFlight
    tail += BLOCK;
    awaitOne();
  }

  /** The block is cleared when the write is complete. */
  void rollOk() {
    MemorySegment sqe = liburing_h.io_uring_get_sqe(ring);
    liburing_h.io_uring_prep_write(sqe, fd, block, BLOCK, tail);
    liburing_h.io_uring_submit(ring);
    tail += BLOCK;
    awaitOne();
    block.fill((byte) 0);
  }

  /** The record's length is read from a block that the kernel may not have filled yet. */
  int firstLengthBad(long at) {
    liburing_h.io_uring_prep_read(liburing_h.io_uring_get_sqe(ring), fd, block, BLOCK, at);
    liburing_h.io_uring_submit(ring);
    int length = block.get(JAVA_INT, 4); // want ReadInFlight
    awaitOne();
    return length;
  }

  /** The completion comes first, then the record's length is read. */
  long firstLengthOk(long at) {
    liburing_h.io_uring_prep_read(liburing_h.io_uring_get_sqe(ring), fd, block, BLOCK, at);
    liburing_h.io_uring_submit(ring);
    awaitOne();
    return block.get(JAVA_LONG, 8);
  }

  private void awaitOne() {
    while (liburing_h.io_uring_wait_cqe(ring, cqePointer) < 0) {
      Thread.onSpinWait();
    }
    liburing_h.io_uring_cqe_seen(ring, cqePointer.get(liburing_h.C_POINTER, 0));
  }
}
