package outsider_groupcommit.groupcommit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;

/** Correct: the lock is held for the whole blocking write, so nobody can append meanwhile. */
final class LockedLog implements Log {
  private final BlockSink sink;
  private final ReentrantLock lock = new ReentrantLock();
  private final ByteBuffer tail = DirectFile.allocate(64);
  private long position;

  LockedLog(BlockSink sink) {
    this.sink = sink;
  }

  @Override
  public boolean append(byte[] entry) throws IOException {
    lock.lock();
    try {
      if (tail.remaining() < entry.length) {
        while (tail.hasRemaining()) {
          tail.put((byte) 0);
        }
        tail.flip();
        sink.write(tail, position);
        position += tail.capacity();
        tail.clear();
      }
      tail.put(entry);
      return true;
    } finally {
      lock.unlock();
    }
  }
}
