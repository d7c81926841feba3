package org.odirect.analyzer.prove;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;

/**
 * Finds out whether DIRECT writes go through the page cache: whether a page of the file is in
 * memory while it is written, or after. A mapping that nobody touches tells (mincore(2)); some file
 * systems drop the page as soon as the write is done, so it has to be watched meanwhile.
 */
final class PageCacheProbe {
  private static final int WRITES = 40;

  private volatile boolean done;
  private volatile boolean seen;

  private PageCacheProbe() {}

  /** Writes the start of a file several times, and watches. The buffer's content is not changed. */
  static boolean cached(FileChannel file, ByteBuffer buffer) throws IOException {
    return new PageCacheProbe().watch(file, buffer);
  }

  private boolean watch(FileChannel file, ByteBuffer buffer) throws IOException {
    file.write(buffer.duplicate().clear(), 0);
    MappedByteBuffer page = file.map(MapMode.READ_ONLY, 0, 1);
    Thread watcher = new Thread(() -> look(page), "odirect prove: watches the page cache");
    watcher.setDaemon(true);
    watcher.start();
    try {
      for (int i = 0; i < WRITES && !seen; i++) {
        file.write(buffer.duplicate().clear(), 0);
      }
    } finally {
      done = true;
    }
    return seen || page.isLoaded();
  }

  private void look(MappedByteBuffer page) {
    while (!done && !seen) {
      seen = page.isLoaded();
    }
  }
}
