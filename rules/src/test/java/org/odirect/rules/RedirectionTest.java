package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/** What a shell redirects stays the file that it is, and gets what was sent there only. */
class RedirectionTest {
  private static final String RUN =
      String.join(
          " ",
          "java=$1 classes=$2; shift 2;",
          "\"$java\" -XX:TieredStopAtLevel=1 -Xss8m -cp \"$classes\"",
          Main.class.getName(),
          "check --no-config --no-cache -q \"$@\" Pages.java");

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void sources() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "descriptors have names on Linux");
    Path sample = Path.of("../testdata/cases/asyncfuture/PageWrites.java");
    Files.copy(sample, directory.resolve("Pages.java"));
  }

  private Result shell(String redirections, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", RUN + " " + redirections, "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(options));
    return CommandLine.process(new ProcessBuilder(command).directory(directory.toFile()));
  }

  private String log() throws IOException {
    return Files.readString(directory.resolve("log"));
  }

  @Test
  void aFileGetsTheDocumentOnly() throws IOException, InterruptedException {
    for (String name : List.of("-", "/dev/stdout", "/proc/self/fd/1")) {
      Result result = shell("", "--sarif=" + name);
      assertThat(result.out()).startsWith("{\n").endsWith("}\n");
      assertThat(result.err()).contains("error: WriteInFlight").doesNotContain("{\n");
      assertThat(result.code()).isEqualTo(1);
      Files.writeString(directory.resolve("log"), "before\n");
      shell(">> log", "--html", name);
      assertThat(log()).startsWith("before\n<!DOCTYPE html>\n").endsWith("</html>\n");
    }
  }

  @Test
  void standardErrorKeepsWhatItHas() throws IOException, InterruptedException {
    Files.writeString(directory.resolve("log"), "before\n");
    Result result = shell("2>> log", "--sarif=/dev/stderr");
    assertThat(log()).startsWith("before\n{\n").endsWith("}\n");
    assertThat(result.out()).contains("error: WriteInFlight").doesNotContain("{\n");
  }

  @Test
  void otherDescriptorsAreForPipes() throws IOException, InterruptedException {
    Files.writeString(directory.resolve("log"), "before\n");
    Result file = shell("3>> log", "--sarif=/dev/fd/3");
    assertThat(file.err())
        .isEqualTo("odirect: can not write /dev/fd/3: name the file that it stands for\n");
    assertThat(file.code()).isEqualTo(2);
    assertThat(log()).isEqualTo("before\n");
    Result pipe = shell("3>&1 >/dev/null | cat", "--sarif=/dev/fd/3");
    assertThat(pipe.out()).startsWith("{\n").endsWith("}\n");
  }
}
