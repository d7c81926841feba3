package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/** The page on the configuration says what is true. */
class ConfigurationPageTest {
  private static final Path PAGE = Path.of("../docs/configuration.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

  @TempDir private Path directory = Path.of("");

  private static List<String> groups(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(PAGE))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private Result check(String config) throws IOException {
    Path file = directory.resolve(".odirect.toml");
    Files.writeString(file, config);
    return CommandLine.run("check", "--config=" + file);
  }

  @Test
  void theExampleWorks() throws IOException {
    Files.createDirectories(directory.resolve("src/main/java"));
    Files.createDirectories(directory.resolve("stubs"));
    Files.writeString(directory.resolve("stubs/my.stub"), "package p;\nclass Ours {}\n");
    Files.writeString(directory.resolve("odirect-baseline.txt"), "");
    MatchResult example = BLOCK.matcher(Files.readString(PAGE)).results().toList().get(0);
    assertThat(example.group(1)).isEqualTo("toml");
    Result result = check(example.group(2));
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("no findings: 0 files scanned");
    assertThat(result.code()).isZero();
  }

  @Test
  void allKeysAreThere() throws IOException {
    String unknown = check("x = 1").err();
    String keys = unknown.strip().replaceFirst("(?s).*; there are ", "");
    assertThat(new TreeSet<>(groups("(?m)^\\| `([\\w-]+)` \\|"))).containsExactly(keys.split(", "));
  }

  @Test
  void theErrorsAreThose() throws IOException {
    MatchResult errors = BLOCK.matcher(Files.readString(PAGE)).results().toList().get(1);
    String said = check("fail_on = 'error'\npaths = 1\n").err();
    assertThat(said.replaceAll("\\S*\\.odirect\\.toml", ".odirect.toml"))
        .isEqualTo(errors.group(2));
  }
}
