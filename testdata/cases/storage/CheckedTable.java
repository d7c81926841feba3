// storage: btrfs
package storage;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files on btrfs with checksums, which copies what is written with DIRECT. */
final class CheckedTable {
  private static final int BLOCK = 4096;

  private CheckedTable() {}

  /** All the demands of DIRECT, and none of its gains. */
  static FileChannel tableBad(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT); // want SilentlyBuffered "chattr"
  }

  /** No DIRECT is asked for. */
  static FileChannel tableOk(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
  }

  /** The race is there all the same: the copy can be torn, if seldom. */
  static final class CheckpointBad {
    private final ByteBuffer page =
        ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
    private final FileChannel channel;

    CheckpointBad(Path file) throws IOException {
      channel = FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT); // want SilentlyBuffered
      new Thread(this::flush, "flusher").start();
    }

    void mark(int index) {
      page.put(index, (byte) 1); // want ConcurrentWrite "On `btrfs`: the page cache copies the buffer while it changes"
    }

    private void flush() {
      try {
        channel.write(page.duplicate(), 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
