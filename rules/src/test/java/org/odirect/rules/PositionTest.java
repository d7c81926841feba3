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

  private static final String FILLED =
      """
      import com.sun.nio.file.ExtendedOpenOption;
      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.nio.channels.FileChannel;
      import java.nio.file.Path;
      import java.nio.file.StandardOpenOption;
      class Segments {
        static void copy(Path file, AsynchronousFileChannel source) throws Exception {
          ByteBuffer page = ByteBuffer.allocateDirect(8192).alignedSlice(4096);
          page.clear().limit(4096);
          page.putLong(1);
          source.read(page, 0).get();
          page.flip();
          try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            channel.write(page, 0);
          }
        }
      }
      """;

  @TempDir private Path directory = Path.of("");

  private String found(int position) throws IOException {
    return found(SOURCE.formatted(position));
  }

  private String found(String source) throws IOException {
    Path file = Files.writeString(directory.resolve("Segments.java"), source);
    return CommandLine.run("check", "--no-config", "--no-cache", "-q", file.toString()).out();
  }

  @Test
  void whatIsBehindTheLentPartIsFree() throws IOException {
    assertThat(found(4096)).isEmpty();
    assertThat(found(4088)).contains("Segments.java:10:10: error: WriteInFlight");
  }

  @Test
  void aTransferMovesThePosition() throws IOException {
    assertThat(found(FILLED)).isEmpty();
    String unread = FILLED.replace("    source.read(page, 0).get();\n", "");
    assertThat(found(unread)).contains("the length 8 is not a multiple of any block size");
  }
}
