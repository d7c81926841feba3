package lend_jni;

import java.nio.ByteBuffer;

/** The project's own native methods, of which nobody has said what they do: their names prove nothing. */
final class UnmodelledNatives {
  static {
    System.loadLibrary("blockstore");
  }

  private static native long submitWrite(long ring, int fd, long address, int length, long offset);

  private static native void asyncRead(int fd, ByteBuffer into, long offset);

  private static native int nDrain(long ring);

  private static native long addressOf(ByteBuffer buffer);

  /** Perhaps it writes at once, perhaps it copies: unknown, so the change is none of our business. */
  void flushOk(long ring, int fd, ByteBuffer page, long at) {
    long token = submitWrite(ring, fd, addressOf(page), page.capacity(), at);
    page.putLong(0, token);
    nDrain(ring);
  }

  /** The name says asynchronous, but nothing else does; it may well block. */
  int readLengthOk(int fd, ByteBuffer header, long at) {
    asyncRead(fd, header, at);
    return header.getInt(0);
  }

  /** A buffer that is dropped after a call of unknown effect. */
  void fireOk(int fd, long at) {
    ByteBuffer scratch = ByteBuffer.allocateDirect(4096);
    asyncRead(fd, scratch, at);
    scratch.clear();
  }
}
