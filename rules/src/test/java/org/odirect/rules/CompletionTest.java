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

/** {@code odirect completion} in a real bash. */
class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void script() throws IOException {
    assumeTrue(Files.isExecutable(BASH), "there is no bash");
    Result result = CommandLine.run("completion").untraced();
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo(CommandLine.run("completion").out());
    Files.writeString(directory.resolve("script"), result.out());
    Files.writeString(directory.resolve("Pages.java"), "");
  }

  /** What the tab key offers after some words. */
  private List<String> offers(String... words) throws IOException, InterruptedException {
    String tab =
        """
        compopt() { :; } # the real one works for keys only
        source ./script
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        COMP_LINE="$*"
        COMP_POINT=${#COMP_LINE}
        function=$(complete -p odirect | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
        "$function"
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    List<String> command = new ArrayList<>(List.of(BASH.toString(), "-c", tab, "bash", "odirect"));
    command.addAll(List.of(words));
    Result result = CommandLine.process(new ProcessBuilder(command).directory(directory.toFile()));
    assertThat(result.err()).isEmpty();
    return result.out().lines().map(String::strip).toList();
  }

  @Test
  void commands() throws IOException, InterruptedException {
    assertThat(offers("")).contains("check", "explain", "rules", "models", "completion");
    assertThat(offers("ch")).containsExactly("check");
    assertThat(offers("models", "")).contains("check", "try");
  }

  @Test
  void options() throws IOException, InterruptedException {
    assertThat(offers("check", "--sa")).containsExactly("--sarif");
    assertThat(offers("check", "--")).contains("--html", "--fail-on", "--cache-dir");
    assertThat(offers("check", "--fail-on", ""))
        .containsExactly("error", "warning", "note", "never");
    assertThat(offers("check", "--color", "al")).containsExactly("always");
  }

  @Test
  void rules() throws IOException, InterruptedException {
    assertThat(offers("check", "--rules", "Write")).containsExactly("WriteInFlight");
    assertThat(offers("explain", "")).containsAll(Harness.RULE_IDS);
  }

  @Test
  void files() throws IOException, InterruptedException {
    assertThat(offers("check", "--sarif", "Pa")).contains("Pages.java");
    assertThat(offers("check", "Pa")).contains("Pages.java");
  }
}
