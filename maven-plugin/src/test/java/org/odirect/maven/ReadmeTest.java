package org.odirect.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the READMEs say is what the builds below {@code src/it} run, and what the goals take. */
final class ReadmeTest {
  private static final Path BUILDS = Path.of("src/it");
  private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("`mvn (odirect:[a-z]+)");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{(odirect\\.[A-Za-z]+)\\}");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\|");

  @Test
  void theSnippetIsThatOfABuildThatRuns() throws IOException {
    String snippet = matches(XML, readme()).get(0);
    String version = "<version>@project.version@</version>";
    String pom = Files.readString(BUILDS.resolve("readme/pom.xml"));
    assertThat(words(pom)).contains(words(snippet.replaceFirst("<version>.*?</version>", version)));
  }

  @Test
  void theCommandsAreThoseThatBuildsRun() throws IOException {
    List<String> commands = matches(COMMAND, readme());
    assertThat(commands).contains("odirect:check", "odirect:aggregate");
    assertThat(invoked()).contains(commands);
  }

  @Test
  void everyParameterIsDocumented() throws IOException {
    String descriptor = Files.readString(descriptor());
    TreeSet<String> properties = new TreeSet<>(matches(PROPERTY, descriptor));
    assertThat(properties).hasSizeGreaterThan(10);
    assertThat(matches(ROW, Files.readString(Path.of("README.md"))))
        .containsExactlyInAnyOrderElementsOf(
            properties.stream().map(p -> p.substring("odirect.".length())).toList());
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }

  private static String invoked() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> builds = Files.list(BUILDS)) {
      for (Path build : builds.filter(Files::isDirectory).sorted().toList()) {
        all.append(Files.readString(build.resolve("invoker.properties")));
      }
    }
    return all.toString();
  }

  /** The descriptor stands beside the classes. */
  private static Path descriptor() {
    String classes = CheckMojo.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(classes, "META-INF/maven/plugin.xml");
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
