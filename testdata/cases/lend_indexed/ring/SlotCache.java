package lend_indexed.ring;

import java.nio.ByteBuffer;

/** A cache whose slots are the ring's registered buffers: what is in flight is named by a number alone. */
final class SlotCache {
  private static final int SLOTS = 16;
  private static final int SIZE = 4096;

  private final FixedRing ring;
  private final ByteBuffer[] slots;
  private final int fd;

  SlotCache(FixedRing ring, int fd) {
    this.ring = ring;
    this.slots = ring.register(SIZE, SLOTS);
    this.fd = fd;
  }

  private void await(long id) {
    do {
      ring.waitOne();
    } while (ring.id() != id);
  }

  /** The slot whose number went to the kernel is changed before its completion. */
  void flushBad(int slot, long page) {
    long id = ring.writeFixed(fd, page * SIZE, slot);
    ring.submit();
    slots[slot].putLong(0, page + 1); // want WriteInFlight
    await(id);
  }

  /** The change comes after the completion with this very id. */
  void flushOk(int slot, long page) {
    long id = ring.writeFixed(fd, page * SIZE, slot);
    ring.submit();
    await(id);
    slots[slot].putLong(0, page + 1);
  }

  /** The neighbour of the slot in flight is free. */
  void neighbourOk(int slot, long page) {
    long id = ring.writeFixed(fd, page * SIZE, slot);
    ring.submit();
    slots[slot ^ 1].putLong(0, page + 1);
    await(id);
  }

  /** The page is looked at before the kernel has filled the slot. */
  long loadBad(int slot, long page) {
    long id = ring.readFixed(fd, page * SIZE, slot);
    ring.submit();
    long stamp = slots[slot].getLong(0); // want ReadInFlight
    await(id);
    return stamp;
  }

  /** The slot is read after its completion. */
  long loadOk(int slot, long page) {
    long id = ring.readFixed(fd, page * SIZE, slot);
    ring.submit();
    await(id);
    return slots[slot].getLong(0);
  }

  /** The second record is copied over the first one, which is still being written from the same slot. */
  void twoRecordsBad(byte[] first, byte[] second) {
    long one = ring.appendFixed(fd, 0, first, 3);
    long two = ring.appendFixed(fd, SIZE, second, 3); // want WriteInFlight
    ring.submit();
    await(one);
    await(two);
  }

  /** Each record has a slot of its own. */
  void twoRecordsOk(byte[] first, byte[] second) {
    long one = ring.appendFixed(fd, 0, first, 3);
    long two = ring.appendFixed(fd, SIZE, second, 4);
    ring.submit();
    await(one);
    await(two);
  }

  /** Both halves of a page are read into one slot at the same time. */
  void mirroredBad(int slot, long page) {
    long one = ring.readFixed(fd, page * SIZE, slot);
    long two = ring.readFixed(fd + 1, page * SIZE, slot); // want OverlappingOperations
    ring.submit();
    await(one);
    await(two);
  }

  /** The buffers are given up with a read out. */
  void closeBad(long page) {
    ring.readFixed(fd, page * SIZE, 0);
    ring.submit();
    ring.unregister(); // want ReleaseInFlight
    ring.waitOne();
  }

  /** Given up after the last completion. */
  void closeOk(long page) {
    ring.readFixed(fd, page * SIZE, 0);
    ring.submit();
    ring.waitOne();
    ring.unregister();
  }

  /** Another ring's buffers are given up: that is none of this one's business. */
  void otherRingOk(FixedRing other, long page) {
    ring.readFixed(fd, page * SIZE, 0);
    ring.submit();
    other.unregister();
    ring.waitOne();
  }
}
