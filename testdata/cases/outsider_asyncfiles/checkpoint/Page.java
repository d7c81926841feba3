package outsider_asyncfiles.checkpoint;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/** A reference-counted page; the last release gives the buffer back to the pool. */
final class Page {
  static final int SIZE = 8192;

  private final PagePool pool;
  private final ByteBuffer buffer;
  private final AtomicInteger references = new AtomicInteger(1);

  Page(PagePool pool, ByteBuffer buffer) {
    this.pool = pool;
    this.buffer = buffer;
  }

  ByteBuffer buffer() {
    return buffer;
  }

  Page retain() {
    if (references.getAndIncrement() == 0) {
      throw new IllegalStateException("page was released");
    }
    return this;
  }

  void release() {
    if (references.decrementAndGet() == 0) {
      pool.giveBack(buffer);
    }
  }
}
