package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --storage} and the project's options say of files changes what findings say. */
class DeclaredStorageTest {
  private static final String RACE =
      """
      import com.sun.nio.file.ExtendedOpenOption;
      import java.io.*;
      import java.nio.ByteBuffer;
      import java.nio.channels.FileChannel;
      import java.nio.file.*;

      class Race {
        private final ByteBuffer page = ByteBuffer.allocateDirect(8192).alignedSlice(4096).limit(4096);
        private final FileChannel channel;

        Race(Path file) throws IOException {
          channel = FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
          new Thread(this::flush).start();
        }

        void mark(int index) {
          page.put(index, (byte) 1);
        }

        private void flush() {
          try {
            channel.write(page.duplicate(), 0);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
      """;

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(directory.resolve("Race.java"), RACE);
  }

  private CommandLine.Result check(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(List.of(options));
    arguments.add(directory.toString());
    return CommandLine.run(arguments.toArray(String[]::new)).untraced();
  }

  @Test
  void nothingIsDeclared() {
    assertThat(check().out())
        .contains("error: ConcurrentWrite")
        .doesNotContain("On `")
        .doesNotContain("UnsafeStorage", "SilentlyBuffered");
  }

  @Test
  void consequencesAndSeverities() {
    assertThat(check("--storage=md-raid10,ext4").out())
        .contains("error: ConcurrentWrite", "On `ext4`: the content is torn", "; on `md-raid1`: ")
        .contains("error: UnsafeStorage")
        .doesNotContain("SilentlyBuffered");
    assertThat(check("--storage=tmpfs").out())
        .contains("warning: ConcurrentWrite", "On `tmpfs`: the page cache copies")
        .contains("warning: SilentlyBuffered")
        .doesNotContain("UnsafeStorage");
    assertThat(check("--storage=zfs-freebsd").out())
        .contains(
            "note: ConcurrentWrite", "On `zfs-freebsd`: a thread that changes the buffer waits");
    assertThat(check("--storage=zfs-freebsd,btrfs-before-6.15").out())
        .as("the worst counts")
        .contains("error: ConcurrentWrite");
    assertThat(check("--storage=arm64").out())
        .as("processors are no storage")
        .contains("error: ConcurrentWrite")
        .doesNotContain("On `");
  }

  /** A path to the call that asks for DIRECT is enough, and so is an object that does. */
  @Test
  void openingsUnderAFlag() throws IOException {
    String opening =
        """
        import com.sun.nio.file.ExtendedOpenOption;
        import java.io.IOException;
        import java.nio.channels.FileChannel;
        import java.nio.file.*;

        class Race {
          private final OpenOption option;

          Race(boolean direct) {
            option = %s;
          }

          FileChannel open(Path file, boolean direct) throws IOException {
            return FileChannel.open(file, %s);
          }
        }
        """;
    String direct = "ExtendedOpenOption.DIRECT";
    String maybe = "direct ? ExtendedOpenOption.DIRECT : StandardOpenOption.WRITE";
    String found = "Race.java:14:24: error: UnsafeStorage";
    assertThat(opened(opening.formatted(maybe, direct))).contains(found);
    assertThat(opened(opening.formatted(maybe, maybe))).contains(found);
    assertThat(opened(opening.formatted(maybe, "option"))).contains(found);
    assertThat(opened(opening.formatted("unknown()", "option"))).startsWith("no findings");
  }

  private String opened(String source) throws IOException {
    Files.writeString(directory.resolve("Race.java"), source);
    return check("--storage=md-raid1").out();
  }

  @Test
  void adviceOnUnsafeStorage() {
    assertThat(check("--storage=md-raid1").out().replaceAll("\\s+", " "))
        .contains("as long as that is not sure, use buffered I/O on `md-raid1`");
  }

  @Test
  void unknownNames() throws IOException {
    CommandLine.Result result = check("--storage=ext4,mdraid1");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .startsWith(
            "odirect: unknown storage 'mdraid1'; did you mean 'md-raid1'?\nknown are: btrfs, ");
    Path config = directory.resolve("options.toml");
    Files.writeString(config, "storage = [\n  \"ext4\",\n  \"btrsf\"\n]\n");
    assertThat(check("--config=" + config).err())
        .contains("options.toml:3: storage: unknown storage 'btrsf'; did you mean 'btrfs'?");
  }

  @Test
  void theProjectsOptions() throws IOException {
    Path config = directory.resolve("options.toml");
    Files.writeString(config, "storage = \"md-raid1\"\n");
    assertThat(check("--config=" + config).out()).contains("error: UnsafeStorage");
    assertThat(check("--config=" + config, "--storage=ext4").out())
        .doesNotContain("UnsafeStorage")
        .contains("On `ext4`");
  }
}
