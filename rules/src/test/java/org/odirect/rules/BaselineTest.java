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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odirect.rules.CommandLine.Result;

/** Known findings. */
class BaselineTest {
  private static final String HASH = "0123456789abcdef0123456789abcdef";

  private static final String BUG =
      """
        void write%d(AsynchronousFileChannel file) throws Exception {
          Future<Integer> written = file.write(page, 0);
          page.putLong(0, %s);
          written.get();
        }
      """;

  @TempDir Path directory;
  private Path baseline = Path.of("");

  @BeforeEach
  void names() {
    baseline = directory.resolve("known.txt");
  }

  /** A class with a bug for each number; equal ones are alike. */
  private void source(String name, int... numbers) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            import java.nio.ByteBuffer;
            import java.nio.channels.AsynchronousFileChannel;
            import java.util.concurrent.Future;

            final class Pages {
              private final ByteBuffer page = ByteBuffer.allocateDirect(4096);
            """);
    for (int i = 0; i < numbers.length; i++) {
      text.append(BUG.formatted(i, numbers[i]));
    }
    Path file = directory.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text.append("}\n"));
  }

  private Result check(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--color=never", "--threads=2"));
    arguments.addAll(List.of(options));
    if (arguments.stream().noneMatch(argument -> argument.endsWith(".java"))) {
      arguments.add(directory.toString());
    }
    return CommandLine.run(arguments.toArray(String[]::new));
  }

  private Result write() {
    return check("--write-baseline=" + baseline);
  }

  private Result known(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--baseline=" + baseline);
    return check(all.toArray(String[]::new));
  }

  private List<String> entries() throws IOException {
    return Files.readAllLines(baseline).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void writtenFindingsAreKnown() throws IOException {
    source("a b/Pages.java", 1);
    source("Pages.java", 2, 3, 3);
    Result written = write();
    assertThat(written.err()).isEqualTo("odirect: wrote 4 known findings to " + baseline + "\n");
    assertThat(written.out()).startsWith("no findings (4 in the baseline): ");
    assertThat(written.code()).isZero();
    assertThat(entries())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).matches("Pages\\.java WriteInFlight [0-9a-f]{32} 1 .*2\\);"),
            line -> assertThat(line).matches("Pages\\.java WriteInFlight [0-9a-f]{32} 2 .*3\\);"),
            line ->
                assertThat(line)
                    .matches("a%20b/Pages\\.java WriteInFlight [0-9a-f]{32} 1 page.putLong.*"))
        .isSorted();
    assertThat(check().code()).isEqualTo(1);
    Result known = known();
    assertThat(known.out()).startsWith("no findings (4 in the baseline): ");
    assertThat(known.code()).isZero();
    String text = Files.readString(baseline);
    write();
    assertThat(Files.readString(baseline)).isEqualTo(text);
  }

  @Test
  void survivesEditsElsewhere() throws IOException {
    source("Pages.java", 1, 2);
    write();
    Path file = directory.resolve("Pages.java");
    String text = Files.readString(file);
    Files.writeString(file, "\n\n" + text.replace("  page.put", "      page .put") + "// end\n");
    assertThat(known().out()).startsWith("no findings (2 in the baseline): ");
    source("Pages.java", 5, 2, 1, 1);
    Result result = known();
    assertThat(result.out())
        .contains("Pages.java:9:10: error: WriteInFlight")
        .contains("Pages.java:24:10: error: WriteInFlight")
        .contains("2 errors: WriteInFlight 2 (2 in the baseline)\n")
        .doesNotContain("gone");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void whatIsGoneIsTold() throws IOException {
    source("Pages.java", 1, 2, 2);
    source("other/Pages.java", 3);
    write();
    source("Pages.java", 2);
    Result result = known();
    assertThat(result.out())
        .startsWith(baseline + ": warning: 2 known findings are gone: --baseline with")
        .contains("no findings (2 in the baseline): ");
    assertThat(result.code()).isZero();
    assertThat(known("--verbose").out())
        .contains(":3: notice: WriteInFlight in Pages.java is gone: page.putLong(0, ")
        .contains(":4: notice: WriteInFlight in Pages.java is gone: page.putLong(0, ");
    assertThat(known("--disable=WriteInFlight").out()).doesNotContain("gone");
    Files.delete(directory.resolve("Pages.java"));
    assertThat(known().out()).contains("3 known findings are gone");
    String other = directory.resolve("other/Pages.java").toString();
    assertThat(known(other).out()).contains("3 known findings are gone");
    source("Pages.java", 7);
    assertThat(known(other).out()).doesNotContain("gone");
    Path file = directory.resolve("Pages.java");
    Files.writeString(file, Files.readString(file) + "class Broken { void m() { int = ; } }");
    assertThat(known().out()).contains("incomplete").doesNotContain("gone");
  }

  @Test
  void shrinks() throws IOException {
    source("Pages.java", 1, 2, 2);
    source("other/Pages.java", 3);
    write();
    List<String> before = entries();
    source("Pages.java", 4, 2);
    Result result =
        known("--write-baseline=" + baseline, directory.resolve("Pages.java").toString());
    assertThat(result.err()).contains("wrote 2 known findings");
    assertThat(result.out()).contains("1 error: WriteInFlight 1 (1 in the baseline)");
    assertThat(result.out()).doesNotContain("gone");
    assertThat(result.code()).isEqualTo(1);
    assertThat(entries())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(" WriteInFlight ").contains(" 1 page."));
    assertThat(before).contains(entries().get(1));
  }

  @Test
  void onlyTheSurerOnes() throws IOException {
    source("Pages.java", 1);
    write();
    assertThat(known("--confidence=high").out()).doesNotContain("gone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pages.java WriteInFlight | not a known finding: 'FILE RULE FINGERPRINT COUNT CODE'",
        "<<<<<<< HEAD | not a known finding: 'FILE RULE FINGERPRINT COUNT CODE'",
        "A.java WriteInFlight 12 1 x | not a known finding: 'FILE RULE FINGERPRINT COUNT CODE'",
        "A.java WritInFlight HASH 1 x | unknown rule 'WritInFlight'; did you mean 'WriteInFlight'?",
        "A.java WriteInFlight HASH 0 x | not a number of findings: '0'",
        "A%zz.java WriteInFlight HASH 1 x | not a file's name with %20 for blanks: 'A%zz.java'",
        "B.java WriteInFlight HASH 1 y | stands there twice; add up how many there are",
      })
  void malformed(String line, String message) throws IOException {
    source("Pages.java", 1);
    String good = "B.java WriteInFlight " + HASH + " 1 y\n";
    Files.writeString(baseline, "# known\r\n\n" + good + line.replace("HASH", HASH) + "\n");
    Result result = known();
    assertThat(result.err()).isEqualTo("odirect: " + baseline + ":4: " + message + "\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void whatCanNotBe() throws IOException {
    source("Pages.java", 1);
    assertThat(known().err())
        .isEqualTo(
            "odirect: no such baseline: %s; --write-baseline=%<s makes it\n".formatted(baseline));
    assertThat(known().code()).isEqualTo(2);
    assertThat(check("--write-baseline=" + directory + "/no/b.txt").code()).isEqualTo(2);
    assertThat(check("--write-baseline=" + baseline, "--since=HEAD").err())
        .isEqualTo("odirect: --write-baseline lists all findings: not with --since\n");
    Files.write(baseline, new byte[] {(byte) 0xff, (byte) 0xfe, 0x00});
    assertThat(known().err()).endsWith(" is not a text in UTF-8\n");
  }
}
