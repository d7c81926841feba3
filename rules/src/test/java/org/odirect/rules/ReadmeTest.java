package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/**
 * Each code block of the README is run: here, or by the test that {@link #elsewhere} names for its
 * kind. A block of a new kind fails until something runs it.
 */
class ReadmeTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
  private static final Pattern INLINE = Pattern.compile("`(bin/odirect [^`]+)`");
  private static final String LAUNCHER = "bin/odirect ";
  private static final String FILE = "Pages.java";

  @TempDir private Path directory = Path.of("");
  private String readme = "";
  private List<MatchResult> blocks = List.of();

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(HOME.resolve("README.md"));
    blocks = BLOCK.matcher(readme).results().toList();
    Path cases = Path.of("testdata/cases/asyncfuture");
    Files.createDirectories(directory.resolve(cases));
    Files.copy(
        HOME.resolve(cases).resolve("PageWrites.java"),
        directory.resolve(cases).resolve("PageWrites.java"));
    Files.createDirectory(directory.resolve("src"));
    Files.createDirectory(directory.resolve(".git")); // no options from above
    Files.writeString(directory.resolve(FILE), sample());
    Files.writeString(directory.resolve("src").resolve(FILE), sample());
  }

  private String sample() {
    return blocks.stream()
        .map(block -> block.group(2))
        .filter(text -> text.contains("class Pages "))
        .findFirst()
        .orElseThrow();
  }

  private Result odirect(String command) throws IOException, InterruptedException {
    String[] words = command.substring(LAUNCHER.length()).split(" ");
    return CommandLine.fork(directory, List.of(), words).untraced();
  }

  @Test
  void everyBlockIsRun() throws IOException, InterruptedException {
    int run = 0;
    for (MatchResult block : blocks) {
      String text = block.group(2);
      if (elsewhere(block.group(1), text)) {
        continue;
      }
      switch (block.group(1)) {
        case "java" -> java(text);
        case "" -> {
          if (text.startsWith(LAUNCHER)) {
            commands(text);
          } else {
            output(block);
          }
        }
        default -> throw new AssertionError("no test runs this block of the README:\n" + text);
      }
      run++;
    }
    assertThat(run).isGreaterThanOrEqualTo(5);
  }

  /** What other tests take from the README and run. */
  private static boolean elsewhere(String language, String text) throws IOException {
    if (language.equals("xml")) {
      return names("maven-plugin/src/test/java/org/odirect/maven/ReadmeTest.java", "```xml");
    }
    if (language.equals("yaml") && text.startsWith("name: odirect\n")) {
      return names("scripts/npm/action.mjs", "```yaml");
    }
    return language.equals("yaml")
        && text.startsWith("repos:")
        && names("rules/src/test/java/org/odirect/rules/PreCommitTest.java", "```yaml");
  }

  private static boolean names(String test, String pattern) throws IOException {
    return Files.readString(HOME.resolve(test)).contains(pattern);
  }

  private void java(String text) throws IOException, InterruptedException {
    if (text.equals(sample())) {
      Path classes = Files.createDirectory(directory.resolve("classes"));
      int code =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  null,
                  "-proc:none",
                  "-Xlint:all",
                  "-Werror",
                  "-d",
                  classes.toString(),
                  directory.resolve(FILE).toString());
      assertThat(code).as("javac").isZero();
      return;
    }
    assertThat(text).as("the line that silences").contains("odirect:ignore").hasLineCount(1);
    Path silenced = directory.resolve("Silenced.java");
    String source = sample().replaceFirst("(?m)^ *page\\.putLong.*\n", text);
    Files.writeString(silenced, source);
    Result result = odirect("bin/odirect check Silenced.java");
    assertThat(result.out()).startsWith("no findings (1 suppressed): ").doesNotContain("warning");
  }

  /** Commands do what they do in this order; what each leaves, the next one finds. */
  private void commands(String text) throws IOException, InterruptedException {
    for (String command : text.split("\n", -1)) {
      if (command.startsWith(LAUNCHER)) {
        Result result = odirect(command);
        assertThat(result.code()).as(command + "\n" + result.err()).isIn(0, 1);
        if (command.contains("PageWrites.java")) {
          assertThat(result.out()).as("as the text below says").contains("\n4 errors: ");
          assertThat(result.code()).isEqualTo(1);
        }
        if (command.contains("--baseline=")) {
          assertThat(result.out()).startsWith("no findings (1 in the baseline): ");
        }
      } else if (!command.isEmpty()) {
        assertThat(Files.readString(HOME.resolve(".ci/run"))).as("run by CI").contains(command);
      }
    }
  }

  /** The output of the command that the line above names. */
  private void output(MatchResult block) throws IOException, InterruptedException {
    String before = readme.substring(0, block.start());
    String line = before.strip().substring(before.strip().lastIndexOf('\n') + 1);
    MatchResult command = INLINE.matcher(line).results().findFirst().orElse(null);
    assertThat(command).as("no command above this block:\n%s", block.group(2)).isNotNull();
    assertThat(odirect(command.group(1)).report())
        .isEqualTo(block.group(2).replaceFirst(" in [0-9.]+ s\n$", "\n"));
  }

  /** In the text; those with options to be filled in are none to run. */
  @Test
  void everyCommandInTheTextWorks() throws IOException, InterruptedException {
    List<String> commands =
        INLINE
            .matcher(BLOCK.matcher(readme).replaceAll(""))
            .results()
            .map(match -> match.group(1))
            .filter(command -> !command.matches(".*(\\[|\\b[A-Z]{2,}\\b).*"))
            .distinct()
            .toList();
    assertThat(commands).contains("bin/odirect rules", "bin/odirect explain WriteInFlight");
    for (String command : commands) {
      Result result = odirect(command);
      assertThat(result.code()).as(command + "\n" + result.err()).isIn(0, 1);
    }
  }
}
