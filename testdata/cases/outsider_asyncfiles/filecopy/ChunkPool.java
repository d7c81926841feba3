package outsider_asyncfiles.filecopy;

import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A fixed number of buffers bounds what is in flight. */
final class ChunkPool {
  private final BlockingQueue<ByteBuffer> free;

  ChunkPool(int buffers) {
    free = new ArrayBlockingQueue<>(buffers);
    for (int i = 0; i < buffers; i++) {
      free.add(ByteBuffer.allocateDirect(Chunk.SIZE));
    }
  }

  Chunk take(long position) throws InterruptedException {
    return new Chunk(free.take().clear(), position);
  }

  void recycle(Chunk chunk) {
    free.add(chunk.buffer());
  }
}
