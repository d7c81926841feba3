package wrappers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** A store in many layers: each hands the future of the layer below up to its caller. */
final class Layers {

  static final class Blocks {
    private final AsynchronousFileChannel file;

    Blocks(AsynchronousFileChannel file) {
      this.file = file;
    }

    Future<Integer> put(long block, ByteBuffer content) {
      return file.write(content, block << 12);
    }
  }

  record Extents(Blocks blocks, long first) {
    Future<Integer> put(long block, ByteBuffer content) {
      return blocks.put(first + block, content);
    }
  }

  record Segments(Extents extents) {
    Future<Integer> append(long block, ByteBuffer content) {
      return extents.put(block, content);
    }
  }

  static final class Tables {
    private final Segments segments;
    private long next;

    Tables(Segments segments) {
      this.segments = segments;
    }

    Future<Integer> flush(ByteBuffer content) {
      return segments.append(next++, content);
    }
  }

  record Shards(Tables tables) {
    Future<Integer> flush(ByteBuffer content) {
      return tables.flush(content);
    }
  }

  record Spaces(Shards shards) {
    Future<Integer> flush(ByteBuffer content) throws IOException {
      if (!content.hasRemaining()) {
        throw new IOException("nothing to flush");
      }
      return shards.flush(content);
    }
  }

  record Store(Spaces spaces) {
    Future<Integer> checkpoint(ByteBuffer content) throws IOException {
      return spaces.flush(content);
    }
  }

  /** Gives its channel away. */
  record Log(AsynchronousFileChannel channel) {
    Future<Integer> append(ByteBuffer content) {
      return channel.write(content, 0);
    }
  }

  private Layers() {}

  // Closing the channel that the log gives away ends the write.
  static Future<Integer> closeOk(Log log, ByteBuffer content, long version) throws IOException {
    Future<Integer> written = log.append(content);
    log.channel().close();
    content.putLong(0, version);
    return written;
  }

  // Closing the channel in a helper ends the write as well.
  static Future<Integer> shutOk(AsynchronousFileChannel file, ByteBuffer content, long version)
      throws IOException {
    Future<Integer> written = file.write(content, 0);
    shut(file);
    content.putLong(0, version);
    return written;
  }

  private static void shut(AsynchronousFileChannel file) throws IOException {
    file.force(true);
    file.close();
  }

  // The channel is looked at, and goes on.
  static Future<Integer> lookBad(Log log, ByteBuffer content, long version) {
    Future<Integer> written = log.append(content);
    if (log.channel().isOpen()) {
      content.putLong(0, version); // want WriteInFlight
    }
    return written;
  }

  // Seven calls further down the write is started; here it is in flight.
  static void stampBad(Store store, ByteBuffer content, long version)
      throws IOException, InterruptedException, ExecutionException {
    Future<Integer> written = store.checkpoint(content);
    content.putLong(0, version); // want WriteInFlight
    written.get();
  }

  static void stampOk(Store store, ByteBuffer content, long version)
      throws IOException, InterruptedException, ExecutionException {
    Future<Integer> written = store.checkpoint(content);
    written.get();
    content.putLong(0, version);
  }
}
