package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relative accesses begin at the position, as long as the method that makes them has set it. */
class PositionTest {
  private static final String SOURCE =
      """
      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.util.concurrent.Future;
      class Segments {
        static void fill(AsynchronousFileChannel channel, long id) throws Exception {
          ByteBuffer segment = ByteBuffer.allocateDirect(8192);
          Future<Integer> head = channel.write(segment.slice(0, 4096), 0);
          ByteBuffer tail = segment.duplicate();
          tail.position(%d);
          tail.putLong(id);
          head.get();
        }
      }
      """;

  @TempDir private Path directory = Path.of("");

  private String found(int position) throws IOException {
    Path file = Files.writeString(directory.resolve("Segments.java"), SOURCE.formatted(position));
    return CommandLine.run("check", "--no-config", "--no-cache", "-q", file.toString()).out();
  }

  @Test
  void whatIsBehindTheLentPartIsFree() throws IOException {
    assertThat(found(4096)).isEmpty();
    assertThat(found(4088)).contains("Segments.java:10:10: error: WriteInFlight");
  }
}
