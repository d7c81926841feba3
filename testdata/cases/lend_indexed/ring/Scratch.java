package lend_indexed.ring;

import java.nio.ByteBuffer;

/** Registers for one call only. */
final class Scratch {
  private Scratch() {}

  /** The first of the buffers that were registered a moment ago is filled by the kernel, and read too early. */
  static int headerBad(FixedRing ring, int fd) {
    ByteBuffer[] buffers = ring.register(512, 2);
    ring.readFixed(fd, 0, 0);
    ring.submit();
    int magic = buffers[0].getInt(0); // want ReadInFlight
    ring.waitOne();
    ring.unregister();
    return magic;
  }

  /** The other buffer is no part of the operation. */
  static int headerOk(FixedRing ring, int fd) {
    ByteBuffer[] buffers = ring.register(512, 2);
    ring.readFixed(fd, 0, 0);
    ring.submit();
    int old = buffers[1].getInt(0);
    ring.waitOne();
    int magic = buffers[0].getInt(0) ^ old;
    ring.unregister();
    return magic;
  }
}
