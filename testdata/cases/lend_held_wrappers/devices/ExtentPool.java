package lend_held_wrappers.devices;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Extents, taken and given back by any thread. */
final class ExtentPool {
  private final ConcurrentLinkedQueue<ByteBuffer> idle = new ConcurrentLinkedQueue<>();

  ByteBuffer take() {
    ByteBuffer extent = idle.poll();
    return extent == null ? ByteBuffer.allocateDirect(1 << 20) : extent.clear();
  }

  void giveBack(ByteBuffer extent) {
    idle.offer(extent);
  }
}
