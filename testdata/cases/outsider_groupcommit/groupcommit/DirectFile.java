package outsider_groupcommit.groupcommit;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** O_DIRECT and O_DSYNC: the device reads the caller's memory. */
final class DirectFile implements BlockSink {
  private final FileChannel channel;

  DirectFile(Path path) throws IOException {
    channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DSYNC,
            ExtendedOpenOption.DIRECT);
  }

  static ByteBuffer allocate(int blocks) {
    return ByteBuffer.allocateDirect((blocks + 1) * BLOCK).alignedSlice(BLOCK).slice(0, blocks * BLOCK);
  }

  @Override
  public void write(ByteBuffer blocks, long position) throws IOException {
    int expected = blocks.remaining();
    if (channel.write(blocks, position) != expected) {
      throw new IOException("short write at " + position);
    }
  }

  @Override
  public int read(ByteBuffer blocks, long position) throws IOException {
    return channel.read(blocks, position);
  }
}
