package lend_held_wrappers.refcounts;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A page with a count of its users; the last one to let go gives it back to the free list. */
final class SharedPage {
  private static final ConcurrentLinkedQueue<SharedPage> FREE = new ConcurrentLinkedQueue<>();

  private final ByteBuffer content = ByteBuffer.allocateDirect(8192);
  private final AtomicInteger users = new AtomicInteger(1);

  private SharedPage() {}

  /** A page of which the caller is the only user. */
  static SharedPage obtain() {
    SharedPage page = FREE.poll();
    if (page == null) {
      return new SharedPage();
    }
    page.users.set(1);
    page.content.clear();
    return page;
  }

  ByteBuffer content() {
    return content;
  }

  SharedPage retain() {
    users.incrementAndGet();
    return this;
  }

  void release() {
    if (users.decrementAndGet() == 0) {
      FREE.offer(this);
    }
  }
}
