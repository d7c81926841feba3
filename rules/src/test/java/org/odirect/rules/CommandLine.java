package org.odirect.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.odirect.analyzer.cli.Cli;
import org.odirect.analyzer.cli.ModelLibrary;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.rule.Rule;

/** Runs the command as users do. */
final class CommandLine {
  private static final Cli CLI =
      new Cli(
          "test",
          Rules.ALL.stream().map(Rule::info).toList(),
          new Pipeline(Rules.ALL, ShippedModels::read),
          new ModelLibrary(ShippedModels::read, ShippedModels::vocabulary),
          ShippedStorage::read);

  private CommandLine() {}

  /** What a run left. */
  record Result(int code, String out, String err) {
    /** The report without its last line, which tells the time. */
    String report() {
      return out.replaceFirst(" in [0-9.]+ s\n$", "\n");
    }

    /** No run ends in a stack trace. */
    Result untraced() {
      assertThat(out + err)
          .doesNotContainPattern("(?m)^\\s+at [\\w.]+\\(")
          .doesNotContain("Exception in thread")
          .doesNotContain("internal error");
      return this;
    }
  }

  /** Runs in this JVM. */
  static Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CLI.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Runs in a JVM of its own. */
  static Result fork(Path directory, List<String> options, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return process(new ProcessBuilder(command).directory(directory.toFile()));
  }

  /** Runs a process to its end. */
  static Result process(ProcessBuilder builder) throws IOException, InterruptedException {
    Path out = Files.createTempFile("odirect", ".out");
    Path err = Files.createTempFile("odirect", ".err");
    try {
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end: " + builder.command());
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
