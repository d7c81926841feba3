package lend_wrappers.layers;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Pages for everybody who writes. */
final class PagePool {
  private final Deque<ByteBuffer> free = new ArrayDeque<>();
  private final int size;

  PagePool(int size) {
    this.size = size;
  }

  synchronized ByteBuffer acquire() {
    ByteBuffer page = free.pollFirst();
    return page != null ? page.clear() : ByteBuffer.allocateDirect(size);
  }

  synchronized void release(ByteBuffer page) {
    free.addFirst(page);
  }
}
