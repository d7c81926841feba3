package outsider_sockets.replicator;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Direct buffers for frames, shared by all replicas. */
final class BufferPool {
  private final ConcurrentLinkedQueue<ByteBuffer> free = new ConcurrentLinkedQueue<>();

  ByteBuffer acquire() {
    ByteBuffer buffer = free.poll();
    return buffer != null ? buffer : ByteBuffer.allocateDirect(Frame.CAPACITY);
  }

  void release(ByteBuffer buffer) {
    free.add(buffer);
  }
}
