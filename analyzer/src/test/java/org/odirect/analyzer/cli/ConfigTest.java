package org.odirect.analyzer.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.report.Sample;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;
import org.odirect.analyzer.storage.StorageProfile;

/** The project's options, and which files are read and reported. */
class ConfigTest {
  private static final List<RuleInfo> RULES = Sample.usual().rules();

  @TempDir Path top;
  private Path directory = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private @Nullable Request request;

  @BeforeEach
  void tree() throws IOException {
    directory = Files.createDirectories(top.resolve("module/src/p"));
    Files.createDirectory(top.resolve(".git"));
    Files.writeString(directory.resolve("A.java"), "package p; class A {}");
    Files.writeString(directory.resolve("B.java"), "package p; class B {}");
    Files.writeString(top.resolve("module/my.stub"), "");
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    request = null;
    PrintStream stream = new PrintStream(out, true, UTF_8);
    PrintStream errors = new PrintStream(err, true, UTF_8);
    Terminal terminal = new Terminal(stream, errors, false, false, Map.of(), directory);
    Analysis analysis =
        (asked, progress) -> {
          request = asked;
          Sample sample = new Sample();
          for (String file : List.of("A.java", "B.java")) {
            Span span = new Span(file, 1, 1, 1, 2);
            sample.finding(
                new Finding("R", Severity.WARNING, Confidence.MEDIUM, span, "m", List.of(), ""));
          }
          return sample.report();
        };
    return CliTest.cli(analysis).run(args, terminal);
  }

  private Request requested() {
    assertThat(request).as(err.toString(UTF_8)).isNotNull();
    return request;
  }

  private List<String> reported() {
    return out.toString(UTF_8).lines().filter(line -> line.contains(": warning: R: ")).toList();
  }

  private void config(String where, String text) throws IOException {
    Files.writeString(top.resolve(where).resolve(Config.NAME), text);
  }

  @Test
  void everyKey() throws IOException {
    Files.createDirectories(top.resolve("module/gen"));
    config(
        "module",
        """
        # Options of this project.
        paths = ["src", "gen"]
        exclude = ["**/B.java"]
        rules = ["writeinflight", "ConcurrentWrite"]
        disable = "ConcurrentWrite"
        fail-on = "error"
        confidence = "medium"
        models = ["my.stub"]
        storage = "ext4"
        baseline = "known.txt"
        encoding = "latin1"
        """);
    Files.writeString(top.resolve("module/known.txt"), "# none\n");
    assertThat(Config.keys())
        .as("keys to test and document")
        .containsExactly(
            "baseline",
            "confidence",
            "disable",
            "encoding",
            "exclude",
            "fail-on",
            "models",
            "paths",
            "rules",
            "storage");
    assertThat(run("check")).isEqualTo(Cli.CLEAN);
    assertThat(requested().paths()).containsExactly(Path.of(".."), Path.of("../../gen"));
    assertThat(requested().models()).containsExactly(Path.of("../../my.stub"));
    assertThat(requested().rules()).extracting(RuleInfo::id).containsExactly("WriteInFlight");
    assertThat(requested().encoding()).isEqualTo(ISO_8859_1);
    assertThat(reported()).singleElement().asString().startsWith("A.java:1:1: ");
    assertThat(requested().storage()).extracting(StorageProfile::name).containsExactly("ext4");
    assertThat(out.toString(UTF_8)).doesNotContain("baseline");
  }

  @Test
  void theCommandLineWins() throws IOException {
    config(
        "module",
        """
        paths = ["src"]
        exclude = ["**"]
        rules = ["WriteInFlight"]
        disable = ["ConcurrentWrite"]
        fail-on = "error"
        confidence = "high"
        models = ["my.stub"]
        encoding = "latin1"
        """);
    assertThat(run("check", "--confidence=medium", "--exclude=C.java", "A.java")).isZero();
    assertThat(requested().encoding()).isEqualTo(ISO_8859_1);
    run("check", "--encoding=utf-8");
    assertThat(requested().encoding()).isEqualTo(UTF_8);
    run("check", "--confidence=medium", "--exclude=C.java", "A.java");
    assertThat(requested().paths()).containsExactly(Path.of("A.java"));
    assertThat(reported()).hasSize(2);
    assertThat(run("check", "--fail-on=warning")).as("confidence").isEqualTo(Cli.CLEAN);
    run("check", "--rules=ConcurrentWrite");
    assertThat(requested().rules()).extracting(RuleInfo::id).containsExactly("ConcurrentWrite");
    run("check", "--disable=WriteInFlight", "--rules=WriteInFlight,ConcurrentWrite");
    assertThat(requested().rules()).extracting(RuleInfo::id).containsExactly("ConcurrentWrite");
    assertThat(run("check", "--no-config")).isEqualTo(Cli.FINDINGS);
    assertThat(requested().rules()).isEqualTo(RULES);
    assertThat(requested().models()).isEmpty();
  }

  @Test
  void whereItIsFound() throws IOException {
    config("", "confidence = \"high\"");
    run("check");
    assertThat(reported()).isEmpty();
    config("module", "confidence = \"medium\"");
    run("check");
    assertThat(reported()).as("the nearest one").hasSize(2);
    Files.createDirectory(directory.resolve(".git"));
    config("module", "no toml");
    assertThat(run("check")).as("not above the repository").isEqualTo(Cli.FINDINGS);
    Files.delete(directory.resolve(".git"));
    assertThat(run("check")).isEqualTo(Cli.USAGE);
    Files.delete(top.resolve(".git"));
    assertThat(run("check")).as("no repository").isEqualTo(Cli.FINDINGS);
    config("module/src/p", "confidence = \"high\"");
    assertThat(run("check")).as("no repository").isEqualTo(Cli.CLEAN);
    Files.writeString(top.resolve("other.toml"), "confidence = \"medium\"");
    assertThat(run("check", "--config=../../../other.toml")).isEqualTo(Cli.FINDINGS);
    assertThat(run("check", "--config=nowhere.toml")).isEqualTo(Cli.USAGE);
    assertThat(err.toString(UTF_8)).contains("no such file or directory: nowhere.toml");
    assertThat(run("check", "--config=a.toml", "--no-config")).isEqualTo(Cli.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fail_on = 'error' | 2: unknown key 'fail_on'; did you mean 'fail-on'?",
        "sarif = 'x' | 2: unknown key 'sarif'; there are baseline, confidence, disable, encoding,",
        "[odirect] | 2: unknown key 'odirect'; there are",
        "fail-on = 'eror' | 2: fail-on must be error, warning, note or never, not 'eror'; did you",
        "fail-on = true | 2: fail-on must be a string",
        "fail-on = ['error'] | 2: fail-on must be a string",
        "rules = 1 | 2: rules must be a list of strings",
        "rules = [~'WriteInFlight', # first~~ 2] | 5: rules must be a list of strings",
        "rules = ['WriteInFlight',~ 'WritInFlight'] | 3: rules: unknown rule 'WritInFlight'; did",
        "disable = ['Foo'] | 2: disable: unknown rule 'Foo'; 'odirect rules' lists them",
        "paths = [''] | 2: paths: a path is empty",
        "paths = ['nowhere'] | 2: paths: no such file or directory: nowhere",
        "storage = ['ext3'] | 2: storage: unknown storage 'ext3'; did you mean 'ext4'?",
        "encoding = 'utf9' | 2: encoding must be an encoding that this Java has, not 'utf9'",
        "models = ['../../my.stub', 'x.stub'] | 2: models: no such file or directory: x.stub",
        "fail-on = 'error | 2: unexpected end of line",
        "fail-on = error | 2: unexpected 'e'",
        "fail-on = 'error'~fail-on = 'note' | 3: fail-on previously defined at line 2",
      })
  void whatIsWrong(String text, String message) throws IOException {
    config("module/src/p", "# options\n" + text.replace("~", "\n") + "\n");
    assertThat(run("check")).isEqualTo(Cli.USAGE);
    assertThat(err.toString(UTF_8)).startsWith("odirect: .odirect.toml:" + message);
    assertThat(out.size()).isZero();
    assertThat(request).isNull();
    assertThat(run("rules")).as("other commands do not read it").isZero();
  }

  @Test
  void aByteOrderMarkIsNoPartOfIt() throws IOException {
    config("module/src/p", "\uFEFFfail-on = 'never'\n");
    assertThat(run("check")).as(err.toString(UTF_8)).isZero();
    config("module/src/p", "\uFEFFfail = 'never'\n");
    run("check");
    assertThat(err.toString(UTF_8)).startsWith("odirect: .odirect.toml:1: unknown key 'fail'");
  }

  @Test
  void allThatIsWrong() throws IOException {
    config("module/src/p", "rulez = []\npaths = 1\n");
    run("check");
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            """
            odirect: .odirect.toml:1: unknown key 'rulez'; did you mean 'rules'?
            .odirect.toml:2: paths must be a list of strings
            """);
    Files.write(directory.resolve(Config.NAME), new byte[] {(byte) 0xff});
    run("check");
    assertThat(err.toString(UTF_8)).isEqualTo("odirect: .odirect.toml is not a text in UTF-8\n");
  }

  @Test
  void excludes() throws IOException {
    run("check", "--exclude=A.java");
    assertThat(reported()).singleElement().asString().startsWith("B.java:1:1: ");
    run("check", "--exclude=C*,?.java");
    assertThat(reported()).isEmpty();
    config("", "exclude = 'module/src'");
    run("check");
    assertThat(reported()).as("from the file's directory").isEmpty();
    config("", "exclude = 'src'");
    run("check");
    assertThat(reported()).hasSize(2);
  }

  @Test
  void reportsOnlyWhatIsNamed() throws IOException {
    assertThat(run("check", "--report-only", "A.java")).isEqualTo(Cli.FINDINGS);
    assertThat(reported()).singleElement().asString().startsWith("A.java:1:1: ");
    assertThat(requested().paths()).containsExactly(top.resolve("module/src"));
    Files.writeString(top.resolve("module/pom.xml"), "");
    run("check", "--report-only", "--exclude=B.java", directory.toString());
    assertThat(reported()).singleElement().asString().startsWith("A.java:1:1: ");
    assertThat(requested().paths()).containsExactly(top.resolve("module"));
    run("check", "--report-only", top.resolve("module").toString());
    assertThat(requested().paths()).containsExactly(top.resolve("module"));
    Path generated = Files.createDirectories(top.resolve("module/target/p")).resolve("G.java");
    Files.writeString(generated, "");
    run("check", "--report-only", "A.java", generated.toString());
    assertThat(requested().paths()).containsExactly(top.resolve("module"), generated);
    config("", "paths = ['module/src']");
    run("check", "--report-only", "B.java");
    assertThat(reported()).singleElement().asString().startsWith("B.java:1:1: ");
    assertThat(requested().paths()).containsExactly(Path.of(".."));
    run("check", "--write-baseline=b.txt", "--report-only", "B.java");
    assertThat(err.toString(UTF_8)).contains("lists all findings: not with --report-only");
  }

  @Test
  void surroundingsWithoutBuildFiles() throws IOException {
    Path odd = Files.writeString(top.resolve("Odd.java"), "package not.here; class Odd {}");
    Path none = Files.writeString(top.resolve("None.java"), "class None {}");
    for (Path file : List.of(odd, none)) {
      run("check", "--report-only", file.toString());
      assertThat(requested().paths()).containsExactly(top);
    }
    Files.writeString(directory.resolve("A.java"), "/* c */\n@X package p;\nclass A {}");
    run("check", "--report-only", "A.java");
    assertThat(requested().paths()).contains(top.resolve("module/src"));
  }
}
