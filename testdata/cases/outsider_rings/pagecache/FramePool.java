package outsider_rings.pagecache;

import java.lang.foreign.Arena;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Frames that hold no page: whoever takes one fills it. */
final class FramePool {
  private final BlockingQueue<Frame> free = new LinkedBlockingQueue<>();

  FramePool(Arena arena, int frames) {
    for (int i = 0; i < frames; i++) {
      free.add(new Frame(arena.allocate(Frame.SIZE, 4096)));
    }
  }

  Frame take(long pageId) throws InterruptedException {
    Frame frame = free.take();
    frame.pageId = pageId;
    return frame;
  }

  void release(Frame frame) {
    free.add(frame);
  }
}
