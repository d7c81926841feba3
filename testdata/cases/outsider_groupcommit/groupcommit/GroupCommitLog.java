package outsider_groupcommit.groupcommit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Correct: the flush thread swaps the buffers under the lock and writes, outside of it, the one nobody fills. */
final class GroupCommitLog implements Log {
  private final BlockSink sink;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Condition drained = lock.newCondition();
  private ByteBuffer filling = DirectFile.allocate(16);
  private ByteBuffer spare = DirectFile.allocate(16);
  private long position;

  GroupCommitLog(BlockSink sink) {
    this.sink = sink;
  }

  void start() {
    Thread.ofPlatform().name("group-commit").daemon().start(this::flushLoop);
  }

  @Override
  public boolean append(byte[] entry) throws InterruptedException {
    lock.lock();
    try {
      while (filling.remaining() < entry.length) {
        drained.await();
      }
      filling.put(entry);
      filled.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void flushLoop() {
    try {
      while (true) {
        ByteBuffer full;
        lock.lock();
        try {
          while (filling.position() == 0) {
            filled.await();
          }
          full = filling;
          filling = spare;
          spare = null;
          drained.signalAll();
        } finally {
          lock.unlock();
        }
        while (full.hasRemaining()) {
          full.put((byte) 0);
        }
        full.flip();
        sink.write(full, position);
        position += full.capacity();
        full.clear();
        lock.lock();
        try {
          spare = full;
        } finally {
          lock.unlock();
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
