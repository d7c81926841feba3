package org.odirect.analyzer.filter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs git in a directory. */
final class Git {
  private final Path directory;

  Git(Path directory) {
    this.directory = directory;
  }

  /**
   * What a command left.
   *
   * @param out the bytes of its output as ISO-8859-1
   * @param error the first line of its messages
   */
  record Result(int code, String out, String error) {
    /** The output without the line's end, as text. */
    String text() {
      byte[] bytes = out.getBytes(StandardCharsets.ISO_8859_1);
      return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }

    /** The parts of the output that zeros end, as text. */
    List<String> parts() {
      return Arrays.stream(out.split("\0", -1))
          .map(
              part ->
                  new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
          .toList();
    }
  }

  /**
   * Runs a command that only reads.
   *
   * @throws FilterException if there is no git
   */
  Result run(String... arguments) throws FilterException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
    command.addAll(List.of(arguments));
    try {
      Path errors = Files.createTempFile("odirect-git", ".txt");
      try {
        return run(command, errors);
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new FilterException("can not run git: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FilterException("interrupted while git ran");
    }
  }

  private Result run(List<String> command, Path errors) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process = builder.redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    byte[] out = process.getInputStream().readAllBytes();
    String error = Files.readString(errors, StandardCharsets.ISO_8859_1);
    return new Result(
        process.waitFor(),
        new String(out, StandardCharsets.ISO_8859_1),
        error.lines().findFirst().orElse("").replaceFirst("^fatal: ", ""));
  }
}
