package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/**
 * Does what the page on own APIs says, from top to bottom: writes its files, compiles its Java, and
 * runs its commands, whose outputs must be those on the page but for the time they take.
 */
class TutorialTest {
  private static final Path PAGE = Path.of("../docs/model-your-own-api.md");

  /** A code block; that of a file has the file's name above it. */
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:^\\*\\*(\\S+)\\*\\*\n\n)?^```(\\w+)\n(.*?)^```$");

  private static final String PROMPT = "$ ";
  private static final String COMMAND = "odirect ";
  private static final String EXIT_CODE = "echo $?";
  private static final int MOST_LINES_OF_STUB = 10;

  @TempDir private Path directory = Path.of("");

  private int exitCode;

  @Test
  void thePageIsTrue() throws IOException, InterruptedException {
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(PAGE)).results().toList();
    assertThat(blocks).extracting(b -> b.group(2)).contains("java", "console");
    for (MatchResult block : blocks) {
      String text = block.group(3);
      if (block.group(2).equals("console")) {
        assertThat(withoutTimes(session(text))).isEqualTo(withoutTimes(text));
      } else {
        assertThat(block.group(1)).as("the name of the file%n%s", text).isNotNull();
        write(block.group(1), text);
      }
    }
  }

  @Test
  void theReadmeLeadsThere() throws IOException {
    assertThat(Files.readString(Path.of("../README.md"))).contains("(docs/" + PAGE.getFileName());
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    if (name.endsWith(".java")) {
      compile();
    } else {
      assertThat(text.lines().count()).as(name).isLessThanOrEqualTo(MOST_LINES_OF_STUB);
    }
  }

  private void compile() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror", "-d"));
    arguments.add(directory.resolve("classes").toString());
    try (Stream<Path> files = Files.walk(directory)) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(arguments::add);
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, errors, arguments.toArray(String[]::new));
    assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** What a terminal shows once the commands of a session have been run again. */
  private String session(String shown) throws IOException, InterruptedException {
    StringBuilder out = new StringBuilder();
    for (String line : shown.lines().filter(l -> l.startsWith(PROMPT)).toList()) {
      out.append(line).append('\n');
      String command = line.substring(PROMPT.length());
      if (command.equals(EXIT_CODE)) {
        out.append(exitCode).append('\n');
        continue;
      }
      assertThat(command).startsWith(COMMAND);
      String[] arguments = command.substring(COMMAND.length()).split(" ", -1);
      Result result = CommandLine.fork(directory, List.of(), arguments).untraced();
      exitCode = result.code();
      out.append(result.out()).append(result.err());
    }
    return out.toString();
  }

  private static String withoutTimes(String session) {
    return session.replaceAll("(?m) in [0-9.]+ s$", "");
  }
}
