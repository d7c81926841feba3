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
  /** These tell how to read the paths that commands get. */
  private static final List<String> PATHSPECS =
      List.of(
          "GIT_LITERAL_PATHSPECS",
          "GIT_GLOB_PATHSPECS",
          "GIT_NOGLOB_PATHSPECS",
          "GIT_ICASE_PATHSPECS");

  /** Options for all repositories. */
  private static final List<String> OPTIONS = List.of("GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT");

  private final Path directory;
  private final List<String> foreign;

  Git(Path directory) {
    this(directory, PATHSPECS);
  }

  /**
   * @param foreign the variables that are not meant for this repository
   */
  private Git(Path directory, List<String> foreign) {
    this.directory = directory;
    this.foreign = foreign;
  }

  /** Git in a submodule, which has nothing of what a hook is told of its own repository. */
  Git inSubmodule(Path place) throws FilterException {
    List<String> variables = new ArrayList<>(PATHSPECS);
    run("rev-parse", "--local-env-vars").text().lines().forEach(variables::add);
    variables.removeAll(OPTIONS);
    return new Git(place, variables);
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
    foreign.forEach(builder.environment()::remove);
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
