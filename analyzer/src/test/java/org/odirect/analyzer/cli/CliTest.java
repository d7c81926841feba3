package org.odirect.analyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.report.Golden;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.report.Sample;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;
import org.odirect.analyzer.storage.StorageTable;
import org.odirect.analyzer.storage.TableException;
import picocli.CommandLine;

class CliTest {
  private static final String TABLE =
      """
      [ext4]
      title: ext4
      direct: torn
      does: It is torn.
      race: the content is torn
      since: always
      advice: wait
      source: here
      """;

  private static final List<RuleInfo> RULES = Sample.usual().rules();

  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Report report = new Sample().report();
  private @Nullable Request request;

  @Test
  void help() {
    assertThat(run("--help")).isEqualTo(Cli.CLEAN);
    Golden.check("cli/help.txt", out.toString(UTF_8));
    out.reset();
    assertThat(run("check", "--help")).isEqualTo(Cli.CLEAN);
    Golden.check("cli/help-check.txt", out.toString(UTF_8));
  }

  @Test
  void helpOfACommand() {
    assertThat(run("check", "--help")).isEqualTo(Cli.CLEAN);
    String check = out.toString(UTF_8);
    for (String line : List.of("--help check", "help check", "--help check --fail-on=note no")) {
      out.reset();
      assertThat(run(line.split(" "))).as(line).isEqualTo(Cli.CLEAN);
      assertThat(out.toString(UTF_8)).as(line).isEqualTo(check);
    }
    for (String line :
        List.of("--help explain", "help explain", "help models try", "-h models try")) {
      out.reset();
      assertThat(run(line.split(" "))).as(line).isEqualTo(Cli.CLEAN);
      assertThat(out.toString(UTF_8))
          .startsWith("Usage: odirect " + line.replaceFirst("^\\S+ ", "") + " [OPTION]...");
    }
    out.reset();
    assertThat(run("help")).isEqualTo(Cli.CLEAN);
    Golden.check("cli/help.txt", out.toString(UTF_8));
    assertThat(err.size()).isZero();
    assertThat(request).isNull();
  }

  @Test
  void vocabularyOfStubs() {
    assertThat(run("models", "--vocabulary")).isEqualTo(Cli.CLEAN);
    assertThat(out.toString(UTF_8)).isEqualTo("Models\n");
    out.reset();
    assertThat(run("models", "--help")).isEqualTo(Cli.CLEAN);
    assertThat(out.toString(UTF_8)).contains("--vocabulary").doesNotContain("Models\n");
    assertThat(out.toString(UTF_8).lines()).hasSizeLessThanOrEqualTo(24);
    assertThat(run("models", "--vocabulary", "java.nio")).isEqualTo(Cli.USAGE);
  }

  @Test
  void helpFitsAScreen() {
    List<CommandLine> todo = new ArrayList<>(List.of(Commands.create(List.of("R"))));
    for (int i = 0; i < todo.size(); i++) {
      todo.addAll(todo.get(i).getSubcommands().values());
      assertThat(todo.get(i).getUsageMessage(CommandLine.Help.Ansi.OFF).lines())
          .as(todo.get(i).getCommandSpec().qualifiedName())
          .hasSizeLessThanOrEqualTo(24)
          .allMatch(line -> line.length() <= 80);
    }
    assertThat(todo).hasSizeGreaterThan(8);
  }

  @Test
  void keepsRunsInTheUsersCache() {
    assertThat(cacheOf(Map.of())).isEmpty();
    assertThat(cacheOf(Map.of("HOME", "/home/me")))
        .contains(Path.of("/home/me/.cache/odirect/runs"));
    assertThat(cacheOf(Map.of("HOME", "/home/me", "XDG_CACHE_HOME", "/tmp/c")))
        .contains(Path.of("/tmp/c/odirect/runs"));
    assertThat(cacheOf(Map.of("HOME", "/home/me", "XDG_CACHE_HOME", "relative")))
        .contains(Path.of("/home/me/.cache/odirect/runs"));
    assertThat(cacheOf(Map.of("HOME", "/home/me", "CI", "true"))).isEmpty();
    assertThat(cacheOf(Map.of("HOME", "/home/me", "CI", "false"))).isPresent();
    assertThat(cacheOf(Map.of("HOME", "/home/me"), "--no-cache")).isEmpty();
    assertThat(cacheOf(Map.of("CI", "true"), "--cache-dir=c")).contains(directory.resolve("c"));
    assertThat(run("check", "--no-cache", "--cache-dir=c")).isEqualTo(Cli.USAGE);
    assertThat(err.toString(UTF_8)).contains("--no-cache and --cache-dir exclude each other");
  }

  private Optional<Path> cacheOf(Map<String, String> environment, String... options) {
    PrintStream stream = new PrintStream(out, true, UTF_8);
    List<String> args = new ArrayList<>(List.of("check"));
    args.addAll(List.of(options));
    Terminal terminal = new Terminal(stream, stream, false, false, environment, directory);
    cli(this::analyse).run(args.toArray(String[]::new), terminal);
    return requested().cache();
  }

  @Test
  void noCommand() {
    assertThat(run()).isEqualTo(Cli.USAGE);
    assertThat(err.toString(UTF_8)).startsWith("Usage: odirect");
  }

  @Test
  void version() {
    assertThat(run("--version")).isEqualTo(Cli.CLEAN);
    assertThat(out.toString(UTF_8)).startsWith("odirect 1.2.3 (Java ");
  }

  @Test
  void rules() {
    assertThat(run("rules")).isEqualTo(Cli.CLEAN);
    assertThat(out.toString(UTF_8))
        .startsWith("ConcurrentWrite    error    another thread writes memory in flight\n");
  }

  @Test
  void explain() {
    assertThat(run("explain", "writeinflight")).isEqualTo(Cli.CLEAN);
    assertThat(out.toString(UTF_8))
        .startsWith(
            "WriteInFlight (error): a buffer is changed before its write completed\n\nWhat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek | unknown command 'chek'; did you mean 'check'?",
        "src | unknown command 'src'; did you mean 'odirect check src'?",
        "check --sarfi=x | unknown option '--sarfi'; did you mean '--sarif'?",
        "check --sarif | missing required parameter for option '--sarif' (FILE)",
        "check --threads x | invalid value for option '--threads': 'x' is not an int",
        "check --threads 0 | --threads must be at least 1, not 0",
        "check --rules WritInFligth | unknown rule 'WritInFligth'; did you mean 'WriteInFlight'?",
        "check --disable Foo | unknown rule 'Foo'; 'odirect rules' lists them",
        "check --fail-on bad | --fail-on must be error, warning, note or never, not 'bad'",
        "check --color red | --color must be auto, always or never, not 'red'",
        "check --dump ast | --dump must be bodies or facts, not 'ast'",
        "check --quiet -v | --quiet and --verbose exclude each other",
        "check src no/A.java nix | no such file or directory: no/A.java, nix",
        "check --sarif no/a.sarif | : there is no directory",
        "check --sarif src | : it is a directory",
        "check --html no/a.html | : there is no directory",
        "check --rules WriteInFlight --disable WriteInFlight | no rule is left to run",
        "explain | missing required parameter: 'RULE...'",
        "rules x | unexpected argument 'x'",
        "help chek | unknown command 'chek'; did you mean 'check'?",
        "help models chek | unknown command 'chek'; did you mean 'check'?",
        "check -d.java | unknown option '-d.java'; the file of that name is './-d.java'",
      })
  void wrongUsage(String line, String message) throws IOException {
    Files.createDirectory(directory.resolve("src"));
    Files.createFile(directory.resolve("-d.java"));
    assertThat(run(line.split(" "))).isEqualTo(Cli.USAGE);
    assertThat(err.toString(UTF_8)).startsWith("odirect: ").contains(message);
    assertThat(out.size()).isZero();
    assertThat(request).isNull();
  }

  @Test
  void exitCodes() {
    assertThat(run("check")).isEqualTo(Cli.CLEAN);
    report = reportOf(Severity.NOTE, Confidence.HIGH);
    assertThat(run("check")).isEqualTo(Cli.CLEAN);
    assertThat(run("check", "--fail-on=note")).isEqualTo(Cli.FINDINGS);
    report = reportOf(Severity.WARNING, Confidence.MEDIUM);
    assertThat(run("check")).isEqualTo(Cli.FINDINGS);
    assertThat(run("check", "--fail-on", "error")).isEqualTo(Cli.CLEAN);
    assertThat(run("check", "--fail-on", "never")).isEqualTo(Cli.CLEAN);
    assertThat(run("check", "--confidence", "high")).isEqualTo(Cli.CLEAN);
    report = Sample.usual();
    assertThat(run("check")).isEqualTo(Cli.FAILURE);
    assertThat(run("check", "--fail-on", "never")).isEqualTo(Cli.FAILURE);
  }

  @Test
  void requests() throws Exception {
    run("check");
    assertThat(requested().paths()).containsExactly(Path.of("."));
    assertThat(requested().rules()).isEqualTo(RULES);
    assertThat(requested().threads()).isPositive();
    Path file = Files.writeString(directory.resolve("a b.java"), "");
    Path arguments = directory.resolve("arguments");
    Files.writeString(arguments, "# comment\n" + file + "\n--threads=3\n--dump\nfacts,bodies\n");
    run("check", "--rules", "WriteInFlight,concurrentwrite", "@" + arguments);
    assertThat(requested().paths()).containsExactly(file);
    assertThat(requested().threads()).isEqualTo(3);
    assertThat(requested().dumps()).containsExactlyInAnyOrder(Request.Dump.values());
    assertThat(requested().rules())
        .extracting(RuleInfo::id)
        .containsExactly("ConcurrentWrite", "WriteInFlight");
    run("check", "--disable", "WriteInFlight");
    assertThat(requested().rules()).hasSize(2);
  }

  @Test
  void sarifAppearsComplete() throws IOException {
    Path file = Files.writeString(directory.resolve("old.sarif"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link.sarif"), file);
    report = reportOf(Severity.ERROR, Confidence.HIGH);
    assertThat(run("check", "--sarif", "link.sarif", "-q")).isEqualTo(Cli.FINDINGS);
    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("{\n").endsWith("}\n").contains("\"ruleId\" : \"R\"");
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("old.sarif", "link.sarif");
    assertThat(out.toString(UTF_8)).isEqualTo("A.java:1:1: error: R: m\n");
  }

  @Test
  void severalReports() throws IOException {
    report = reportOf(Severity.ERROR, Confidence.HIGH);
    assertThat(run("check", "--sarif=r.sarif", "--category=nightly", "--html", "r.html", "-q"))
        .isEqualTo(Cli.FINDINGS);
    assertThat(directory.resolve("r.html"))
        .content()
        .startsWith("<!DOCTYPE html>\n")
        .contains("odirect 1.2.3", "<details class=\"finding error\"")
        .endsWith("</html>\n");
    assertThat(directory.resolve("r.sarif"))
        .content()
        .contains("\"ruleId\" : \"R\"", "\"id\" : \"nightly/\"");
    assertThat(run("check", "--summary=s.md", "--annotations=a.txt", "--show-suppressed", "-q"))
        .isEqualTo(Cli.FINDINGS);
    assertThat(directory.resolve("s.md")).content().startsWith("### odirect: 1 error\\: R 1\n");
    assertThat(directory.resolve("a.txt")).content().startsWith("::error file=A.java,line=1,");
    assertThat(run("check", "--category", " ")).isEqualTo(Cli.USAGE);
  }

  @Test
  void internalErrorsHaveNoStackTrace() {
    Cli cli = cli((request, progress) -> failing());
    assertThat(cli.run(new String[] {"check"}, terminal(out, false))).isEqualTo(Cli.FAILURE);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            """
            odirect: internal error: IllegalStateException: boom
            this is a bug in odirect; --verbose shows where it is
            """);
    err.reset();
    cli.run(new String[] {"check", "--verbose"}, terminal(out, false));
    assertThat(err.toString(UTF_8))
        .contains("\n  in ")
        .contains("CliTest.failing")
        .hasLineCount(18);
  }

  @Test
  void lackOfMemoryIsNoBug() {
    Error cause = new OutOfMemoryError("Java heap space");
    RuntimeException circle = new IllegalStateException("while parsing");
    circle.initCause(new IllegalArgumentException(circle));
    for (Throwable failure :
        List.of(cause, new IllegalStateException("while parsing: " + cause, cause), circle)) {
      err.reset();
      Cli cli =
          cli(
              (request, progress) -> {
                if (failure instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) failure;
              });
      assertThat(cli.run(new String[] {"check"}, terminal(out, false))).isEqualTo(Cli.FAILURE);
      assertThat(err.toString(UTF_8))
          .startsWith(
              failure == circle
                  ? "odirect: internal error: "
                  : "odirect: out of memory; ODIRECT_JAVA_OPTS=-Xmx2g gives more\n");
    }
  }

  /** As a variable of a shell gives them that is not set. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check|",
        "check|src|",
        "check|--report-only|",
        "check|--report-only|src|",
        "storage|",
        "prove|"
      })
  void emptyPaths(String line) throws IOException {
    Files.createDirectory(directory.resolve("src"));
    assertThat(run(line.split("\\|", -1))).isEqualTo(Cli.USAGE);
    assertThat(err.toString(UTF_8))
        .isEqualTo("odirect: a path is empty; '.' is the current directory\n");
    assertThat(request).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--sarif",
        "--html",
        "--baseline",
        "--config",
        "--models",
        "--facts-out",
        "--cache-dir"
      })
  void emptyPathsOfOptions(String option) {
    assertThat(run("check", option + "=")).isEqualTo(Cli.USAGE);
    assertThat(err.toString(UTF_8)).isEqualTo("odirect: " + option + " must not be empty\n");
    assertThat(request).isNull();
  }

  @Test
  void deepRecursionIsAnInternalError() {
    Cli cli =
        cli(
            (request, progress) -> {
              throw new StackOverflowError();
            });
    assertThat(cli.run(new String[] {"check"}, terminal(out, false))).isEqualTo(Cli.FAILURE);
    assertThat(err.toString(UTF_8)).startsWith("odirect: internal error: StackOverflowError\n");
  }

  @Test
  void closedOutput() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(cli(this::analyse).run(new String[] {"check"}, terminal(closed, false)))
        .isEqualTo(Cli.FAILURE);
    assertThat(err.toString(UTF_8))
        .isEqualTo("odirect: standard output was closed before all was written\n");
  }

  @Test
  void colours() {
    assertThat(coloured(Map.of(), "auto", true)).isTrue();
    assertThat(coloured(Map.of(), "auto", false)).isFalse();
    assertThat(coloured(Map.of("NO_COLOR", "1"), "auto", true)).isFalse();
    assertThat(coloured(Map.of("NO_COLOR", ""), "auto", true)).isTrue();
    assertThat(coloured(Map.of("TERM", "dumb"), "auto", true)).isFalse();
    assertThat(coloured(Map.of("NO_COLOR", "1"), "always", false)).isTrue();
    assertThat(coloured(Map.of(), "never", true)).isFalse();
  }

  private boolean coloured(Map<String, String> environment, String when, boolean isTerminal) {
    out.reset();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    Terminal terminal =
        new Terminal(stream, stream, isTerminal, isTerminal, environment, directory);
    cli(this::analyse).run(new String[] {"check", "--color", when}, terminal);
    return out.toString(UTF_8).contains("\033[");
  }

  private static Report reportOf(Severity severity, Confidence confidence) {
    Span span = new Span("A.java", 1, 1, 1, 2);
    return new Sample()
        .finding(new Finding("R", severity, confidence, span, "m", List.of(), ""))
        .report();
  }

  private static Report failing() {
    throw new IllegalStateException("boom", new IllegalArgumentException("inner"));
  }

  private Report analyse(Request newRequest, Progress progress) {
    this.request = newRequest;
    return report;
  }

  private Request requested() {
    assertThat(request).isNotNull();
    return request;
  }

  static Cli cli(Analysis analysis) {
    return new Cli(
        "1.2.3",
        RULES,
        analysis,
        new ModelLibrary(() -> StubModels.NONE, () -> "# Models\n"),
        CliTest::storage);
  }

  private static StorageTable storage() {
    try {
      return StorageTable.read("table", TABLE);
    } catch (TableException e) {
      throw new IllegalStateException(e);
    }
  }

  private int run(String... args) {
    return cli(this::analyse).run(args, terminal(out, false));
  }

  private Terminal terminal(OutputStream stream, boolean isTerminal) {
    return new Terminal(
        new PrintStream(stream, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        isTerminal,
        isTerminal,
        Map.of(),
        directory);
  }
}
