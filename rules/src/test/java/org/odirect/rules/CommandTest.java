package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.rules.CommandLine.Result;

/** The command with the real rules, and its launcher. */
class CommandTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final String SAMPLE = "testdata/cases/asyncfuture/PageWrites.java";

  static List<RuleInfo> rules() {
    return Rules.ALL.stream().map(rule -> rule.info()).toList();
  }

  @Test
  void listsAllRules() {
    Result result = CommandLine.run("rules");
    assertThat(result.code()).isZero();
    assertThat(result.out().lines().map(line -> line.substring(0, line.indexOf(" "))))
        .containsExactlyElementsOf(rules().stream().map(RuleInfo::id).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void explains(RuleInfo rule) {
    Result result = CommandLine.run("explain", rule.id());
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith(rule.id() + " (")
        .contains(rule.summary(), "What it finds", "How to silence");
  }

  @Test
  void launcher() throws IOException, InterruptedException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the launcher is for sh");
    assumeTrue(hasMaven(), "the launcher builds with the mvn on the PATH");
    Result first = launch("check", "--color", "never", SAMPLE);
    assertThat(first.out()).contains(SAMPLE + ":19:14: error: WriteInFlight: `page` is changed");
    assertThat(first.code()).isEqualTo(1);
    long start = System.nanoTime();
    Result second = launch("rules");
    assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(10_000);
    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(launch("check", "nowhere").code()).isEqualTo(2);
  }

  private static boolean hasMaven() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "mvn")));
  }

  private static Result launch(String... args) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(HOME.resolve("bin/odirect").toString());
    builder.command().addAll(List.of(args));
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.remove("MAVEN_OPTS");
    return CommandLine.process(builder.directory(HOME.toFile()));
  }
}
