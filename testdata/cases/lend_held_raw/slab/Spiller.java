package lend_held_raw.slab;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Spills values through blocks of the slab. */
final class Spiller {
  private static final int BLOCK = 4096;

  private final Slab slab;
  private final MemorySegment ring;
  private final MemorySegment cqe;

  Spiller(Slab slab, MemorySegment ring, MemorySegment cqe) {
    this.slab = slab;
    this.ring = ring;
    this.cqe = cqe;
  }

  /** The block is given back in finally, before its completion: the next one who takes it gets this very block. */
  void spillBad(int fd, long value) {
    long block = slab.take();
    try {
      MemorySegment.ofAddress(block).reinterpret(BLOCK).set(ValueLayout.JAVA_LONG, 0, value);
      Uring.write(ring, fd, block, BLOCK, 0);
    } finally {
      slab.give(block); // missing ReleaseInFlight
    }
    Uring.await(ring, cqe);
  }

  /** The block is given back after its completion; if anything fails, it is lost rather than shared. */
  void spillOk(int fd, long value) {
    long block = slab.take();
    MemorySegment.ofAddress(block).reinterpret(BLOCK).set(ValueLayout.JAVA_LONG, 0, value);
    Uring.write(ring, fd, block, BLOCK, 0);
    Uring.await(ring, cqe);
    slab.give(block);
  }
}
