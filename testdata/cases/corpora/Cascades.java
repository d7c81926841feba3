package corpora;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;

/** A misuse deep below is reported where it is, not once more for each caller. */
final class Cascades {
  /** Reads in a loop and never waits, two calls below those who ask for a page. */
  static final class PageFileBad {
    private final AsynchronousFileChannel channel;

    PageFileBad(AsynchronousFileChannel channel) {
      this.channel = channel;
    }

    void load(ByteBuffer page, int number) throws IOException {
      read(page, (long) number * page.capacity());
    }

    void loadFirst(ByteBuffer page) throws IOException {
      load(page, 0);
    }

    private void read(ByteBuffer page, long position) throws IOException {
      if (!channel.isOpen()) {
        throw new IOException("closed");
      }
      readAbsolute(page, position + 1024);
    }

    private void readAbsolute(ByteBuffer page, long start) {
      for (int tries = 0; tries < 3; tries++) {
        channel.read(page, start); // want CompletionIgnored // want OverlappingOperations
      }
    }
  }
}
