package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that are not there: what they return has the type of the variable that gets it. */
class UnknownTypesTest {
  private static final String SOURCE =
      """
      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.util.concurrent.Future;
      import some.library.Buffers;
      class Pages {
        static void write(AsynchronousFileChannel channel, Buffers buffers, long id)
            throws Exception {
          ByteBuffer page = buffers.take();
          Future<Integer> written = channel.write(page, 0);
          %s.putLong(0, id);
          written.get();
        }
      }
      """;

  @TempDir private Path directory = Path.of("");

  private String found(String touched) throws IOException {
    Path file = Files.writeString(directory.resolve("Pages.java"), SOURCE.formatted(touched));
    return CommandLine.run("check", "--no-config", "--no-cache", "-q", file.toString()).out();
  }

  @Test
  void eachCallGivesOneBuffer() throws IOException {
    assertThat(found("page")).contains("Pages.java:10:10: error: WriteInFlight");
    assertThat(found("buffers.take()")).isEmpty();
  }
}
