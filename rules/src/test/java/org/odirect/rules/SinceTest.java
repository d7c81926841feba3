package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/**
 * The command on what was changed since a revision; {@code ChangedFindingsTest} has the details.
 */
class SinceTest {
  private static final String SOURCE =
      """
      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.util.concurrent.Future;

      final class Pages {
        private final ByteBuffer page = ByteBuffer.allocateDirect(4096);

        void first(AsynchronousFileChannel file) throws Exception {
          Future<Integer> written = file.write(page, 0);
          page.putLong(0, 1);
          written.get();
        }

        void second(AsynchronousFileChannel file) throws Exception {
          Future<Integer> written = file.write(page, 0);
          written.get();
          page.putLong(0, 2);
        }
      }
      """;

  @TempDir private Path directory = Path.of("");

  private void git(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("git").directory(directory.toFile());
    builder.command().addAll(List.of("-c", "user.name=x", "-c", "user.email=x@example.org"));
    builder.command().addAll(List.of(words));
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Result result = CommandLine.process(builder);
    assertThat(result.code()).as(result.err()).isZero();
  }

  private Result check(String revision) throws IOException, InterruptedException {
    return CommandLine.fork(
            directory, List.of(), "check", "--color=never", "-q", "--since=" + revision, "src")
        .untraced();
  }

  @Test
  void reportsWhatWasChanged() throws IOException, InterruptedException {
    Path file = Files.createDirectories(directory.resolve("src")).resolve("Pages.java");
    Files.writeString(file, SOURCE);
    Result nowhere = check("HEAD");
    assertThat(nowhere.err()).startsWith("odirect: no working tree of git in " + directory + ": ");
    assertThat(nowhere.code()).isEqualTo(2);

    git("init", "-q", ".");
    git("add", ".");
    git("commit", "-q", "-m", "begin");
    assertThat(check("HEAD").code()).isZero();
    Result unknown = check("nowhere");
    assertThat(unknown.err()).isEqualTo("odirect: git knows no revision 'nowhere'\n");
    assertThat(unknown.code()).isEqualTo(2);

    // The wait is removed: neither the submission nor the access is changed.
    String get = "    written.get();\n    page.putLong(0, 2);\n";
    Files.writeString(
        file, "// moved\n" + SOURCE.replace(get, "    page.putLong(0, 2);\n    written.get();\n"));
    Result changed = check("HEAD");
    assertThat(changed.out())
        .startsWith("src/Pages.java:17:10: error: WriteInFlight: ")
        .hasLineCount(1);
    assertThat(changed.code()).isEqualTo(1);
  }
}
