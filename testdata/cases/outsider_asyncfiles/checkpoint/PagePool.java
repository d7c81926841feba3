package outsider_asyncfiles.checkpoint;

import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Buffers for pages. */
final class PagePool {
  private final BlockingQueue<ByteBuffer> buffers = new LinkedBlockingQueue<>();

  PagePool(int size) {
    for (int i = 0; i < size; i++) {
      buffers.add(ByteBuffer.allocateDirect(Page.SIZE));
    }
  }

  Page take() throws InterruptedException {
    return new Page(this, buffers.take().clear());
  }

  void giveBack(ByteBuffer buffer) {
    buffers.add(buffer);
  }
}
