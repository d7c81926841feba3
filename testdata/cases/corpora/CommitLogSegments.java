package corpora;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One base class holds the channel, and only some of its subclasses open it with DIRECT. */
final class CommitLogSegments {
  private static final int MARKER_SIZE = 12;

  interface ChannelFactory {
    FileChannel open(Path path) throws IOException;
  }

  interface Compressor {
    void compress(ByteBuffer input, ByteBuffer output) throws IOException;
  }

  abstract static class SegmentBase {
    final FileChannel channel;
    final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20).alignedSlice(4096);

    SegmentBase(ChannelFactory factory, Path path) throws IOException {
      channel = factory.open(path);
    }

    abstract void flush() throws IOException;
  }

  /** Built with DIRECT: whole, aligned blocks. */
  static final class DirectSegment extends SegmentBase {
    DirectSegment(ChannelFactory factory, Path path) throws IOException {
      super(factory, path);
    }

    static DirectSegment build(Path file) throws IOException {
      return new DirectSegment(
          path ->
              FileChannel.open(
                  path,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.DSYNC,
                  ExtendedOpenOption.DIRECT),
          file);
    }

    @Override
    void flush() throws IOException {
      ByteBuffer whole = buffer.duplicate();
      whole.position(0);
      whole.limit(8192);
      channel.write(whole);
    }
  }

  /** Built without DIRECT, so any length will do, though a sibling class uses the same field for DIRECT. */
  static final class HeaderSegmentOk extends SegmentBase {
    HeaderSegmentOk(ChannelFactory factory, Path path) throws IOException {
      super(factory, path);
    }

    static HeaderSegmentOk build(Path file) throws IOException {
      return new HeaderSegmentOk(
          path -> FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE), file);
    }

    @Override
    void flush() throws IOException {
      ByteBuffer marker = ByteBuffer.allocateDirect(4096 + MARKER_SIZE).alignedSlice(4096);
      marker.limit(MARKER_SIZE);
      channel.write(marker);
    }
  }

  /**
   * The compressor fills the buffer and moves its position, so the length at the flip is not the one
   * of the header that was skipped before: how long the transfer is, is unknown here.
   */
  static void compressedOk(Path file, Compressor compressor, ByteBuffer input) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
      ByteBuffer output = ByteBuffer.allocateDirect(1 << 20).alignedSlice(4096);
      output.limit(output.capacity()).position(MARKER_SIZE);
      compressor.compress(input, output);
      output.flip();
      output.putInt(8, 4096);
      channel.write(output);
    }
  }

  /** The same with nothing between the header and the flip: twelve bytes are no block. */
  static void headerAloneBad(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
      ByteBuffer output = ByteBuffer.allocateDirect(1 << 20).alignedSlice(4096);
      output.limit(output.capacity()).position(MARKER_SIZE);
      output.flip();
      channel.write(output); // want UnalignedDirectIO
    }
  }
}
