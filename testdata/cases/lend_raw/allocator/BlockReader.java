package lend_raw.allocator;

/** Reads blocks through the ring into memory of the house's allocator. */
final class BlockReader {
  private final Ring ring;
  private final int fd;

  BlockReader(Ring ring, int fd) {
    this.ring = ring;
    this.fd = fd;
  }

  /** The wait is skipped for blocks that are not wanted any more, but the block is freed all the same. */
  int magicBad(long at, boolean wanted) {
    long block = OffHeap.alloc(4096);
    ring.startRead(fd, block, 4096, at);
    int magic = 0;
    if (wanted) {
      ring.await();
      magic = OffHeap.getInt(block);
    }
    OffHeap.free(block); // want ReleaseInFlight
    return magic;
  }

  /** Wanted or not, the read must be over before the block is freed. */
  int magicOk(long at, boolean wanted) {
    long block = OffHeap.alloc(4096);
    ring.startRead(fd, block, 4096, at);
    ring.await();
    int magic = wanted ? OffHeap.getInt(block) : 0;
    OffHeap.free(block);
    return magic;
  }

  /** The first word is looked at before the read is over. */
  int peekBad(long at) {
    long block = OffHeap.alloc(4096);
    ring.startRead(fd, block, 4096, at);
    int first = OffHeap.getInt(block); // want ReadInFlight
    ring.await();
    OffHeap.free(block);
    return first;
  }
}
