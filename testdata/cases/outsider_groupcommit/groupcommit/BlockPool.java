package outsider_groupcommit.groupcommit;

import java.nio.ByteBuffer;
import java.util.concurrent.LinkedBlockingQueue;

/** Single blocks; whoever takes one overwrites it. */
final class BlockPool {
  private final LinkedBlockingQueue<ByteBuffer> free = new LinkedBlockingQueue<>();

  BlockPool(int blocks) {
    for (int i = 0; i < blocks; i++) {
      free.add(DirectFile.allocate(1));
    }
  }

  ByteBuffer take() throws InterruptedException {
    return free.take().clear();
  }

  void release(ByteBuffer block) {
    free.add(block);
  }
}
