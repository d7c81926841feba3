package org.odirect.analyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.report.Sample;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

/** Documents go where they are sent, alone, and replace nothing that they should not. */
class DestinationsTest {
  private static final String FINDING = "A.java:1:1: error: R: m\n";

  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private boolean analysed;

  @BeforeEach
  void files() throws IOException {
    for (String file :
        List.of("A.java", "lib.jar", "api.stub", "facts.stub", "old.txt", "o.toml")) {
      Files.writeString(directory.resolve(file), "");
    }
    Files.writeString(directory.resolve("known.txt"), "");
    Files.createSymbolicLink(directory.resolve("source"), Path.of("A.java"));
    Files.createSymbolicLink(directory.resolve("here"), Path.of("."));
  }

  private int run(List<String> words) {
    out.reset();
    err.reset();
    analysed = false;
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            Map.of(),
            directory);
    List<String> all = new ArrayList<>(List.of("check", "-q"));
    all.addAll(words);
    return CliTest.cli((request, progress) -> report()).run(all.toArray(String[]::new), terminal);
  }

  private Report report() {
    analysed = true;
    Span span = new Span("A.java", 1, 1, 1, 2);
    return new Sample()
        .finding(new Finding("R", Severity.ERROR, Confidence.HIGH, span, "m", List.of(), ""))
        .report();
  }

  private static void assumeDescriptors() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "descriptors have names on Linux");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "/dev/stdout",
        "/dev/fd/1",
        "/proc/self/fd/1",
        "/proc/../dev/./stdout",
        "link"
      })
  void onlyTheDocumentGoesToStandardOutput(String name) throws IOException {
    assumeDescriptors();
    Files.createSymbolicLink(directory.resolve("indirect"), Path.of("/dev/stdout"));
    Files.createSymbolicLink(directory.resolve("link"), Path.of("indirect"));
    assertThat(run(List.of("--sarif=" + name))).isEqualTo(Cli.FINDINGS);
    assertThat(out.toString(UTF_8)).startsWith("{\n").endsWith("}\n");
    assertThat(err.toString(UTF_8)).isEqualTo(FINDING);
    assertThat(directory.resolve("-")).doesNotExist();
    assertThat(run(List.of("--html", name))).isEqualTo(Cli.FINDINGS);
    assertThat(out.toString(UTF_8)).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n");
    assertThat(err.toString(UTF_8)).isEqualTo(FINDING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--summary=-", "--annotations=-", "--facts-out=-"})
  void anyDocumentDoes(String option) {
    assertThat(run(List.of(option, "--sarif=a.sarif"))).isEqualTo(Cli.FINDINGS);
    assertThat(out.toString(UTF_8)).doesNotContain(FINDING);
    assertThat(err.toString(UTF_8)).isEqualTo(FINDING);
    assertThat(directory.resolve("a.sarif")).isNotEmptyFile();
  }

  @Test
  void standardErrorTakesADocument() {
    assumeDescriptors();
    for (String name : List.of("/dev/stderr", "/dev/fd/2")) {
      assertThat(run(List.of("--sarif=" + name))).isEqualTo(Cli.FINDINGS);
      assertThat(out.toString(UTF_8)).isEqualTo(FINDING);
      assertThat(err.toString(UTF_8)).startsWith("{\n").endsWith("}\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--sarif=new.java | new.java: --sarif names what is a Java source",
        "--html=A.java | A.java: --html names what is a Java source",
        "--summary=source | source: --summary names what is a Java source",
        "--annotations A.java | A.java: --annotations names what is a Java source",
        "--facts-out=A.java | A.java: --facts-out names what is a Java source",
        "--write-baseline=A.java | A.java: --write-baseline names what is a Java source",
        "--sarif=lib.jar lib.jar | lib.jar: --sarif names a file that is to be read",
        "--sarif=here/lib.jar lib.jar | lib.jar: --sarif names a file that is to be read",
        "--html=api.stub --models=api.stub | --html names a file that is to be read",
        "--facts-out=facts.stub --facts-in=facts.stub | --facts-out names a file that is to be read",
        "--sarif=lib.jar --classpath=lib.jar | --sarif names a file that is to be read",
        "--sarif=known.txt --baseline=known.txt | --sarif names a file that is to be read",
        "--sarif=o.toml --config=o.toml | --sarif names a file that is to be read",
        "--sarif=x --html=x | x: both --sarif and --html name it",
        "--sarif=x --html=here/x | x: both --sarif and --html name it",
        "--sarif=old.txt --facts-out=here/old.txt | both --sarif and --facts-out name it",
        "--write-baseline=x --summary=./x | both --write-baseline and --summary name it",
        "--write-baseline=- | --write-baseline must name a file, not '-'",
        "--sarif=- --html=- | --sarif and --html exclude each other on standard output",
        "--sarif=- --facts-out=- | --sarif and --facts-out exclude each other on standard output",
      })
  void aSlipDestroysNothing(String line, String message) throws IOException {
    Map<Path, String> before = contents();
    assertThat(run(List.of(line.split(" ")))).isEqualTo(Cli.USAGE);
    assertThat(err.toString(UTF_8)).startsWith("odirect: ").contains(message);
    assertThat(analysed).isFalse();
    assertThat(contents()).isEqualTo(before);
  }

  private Map<Path, String> contents() throws IOException {
    Map<Path, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(file, Files.readString(file));
      }
    }
    return all;
  }

  @Test
  void oneDeviceTakesSeveral() {
    assumeDescriptors();
    assertThat(run(List.of("--sarif=/dev/null", "--html=/dev/null"))).isEqualTo(Cli.FINDINGS);
    assertThat(out.toString(UTF_8)).isEqualTo(FINDING);
  }

  @Test
  void theFileIsNamedThatCanNotBeWritten() {
    assumeDescriptors();
    assertThat(run(List.of("--sarif=/proc/x.sarif"))).isEqualTo(Cli.FAILURE);
    assertThat(err.toString(UTF_8))
        .isEqualTo("odirect: can not write /proc/x.sarif: no such file or directory\n");
  }
}
