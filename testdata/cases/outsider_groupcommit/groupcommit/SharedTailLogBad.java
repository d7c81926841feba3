package outsider_groupcommit.groupcommit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients get disjoint ranges, but the timer's flush writes the buffer up to the end of its last block, where the
 * next client is filling its range: the pool threads of Clients against the timer thread, no lock at all.
 */
final class SharedTailLogBad implements Log {
  private final BlockSink sink;
  private final ByteBuffer segment = DirectFile.allocate(1024);
  private final AtomicInteger reserved = new AtomicInteger();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  SharedTailLogBad(BlockSink sink) {
    this.sink = sink;
  }

  void start() {
    timer.scheduleWithFixedDelay(this::flush, 10, 10, TimeUnit.MILLISECONDS);
  }

  @Override
  public boolean append(byte[] entry) {
    int at = reserved.getAndAdd(entry.length);
    if (at + entry.length > segment.capacity()) {
      return false;
    }
    segment.put(at, entry); // missing ConcurrentWrite
    return true;
  }

  private void flush() {
    int end = Math.min(reserved.get(), segment.capacity());
    int blocks = (end + BlockSink.BLOCK - 1) / BlockSink.BLOCK;
    try {
      sink.write(segment.slice(0, blocks * BlockSink.BLOCK), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
