package org.odirect.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.analyzer.cli.Cli;
import org.odirect.analyzer.cli.ModelLibrary;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.rule.Rule;
import org.odirect.rules.CommandLine.Result;

/** Runs on a copy of some cases that may be changed, and all that they write. */
abstract class CopiedCases {
  private static final List<String> GROUPS = List.of("asyncfuture", "multifile", "handlers");
  private static final String OUTSIDER =
      """
      package far.away;
      class Outsider {
        int twice(int n) {
          return 2 * n;
        }
      }
      """;

  @TempDir Path directory = Path.of("");

  /** How often models were read: not at all where a kept report is used again. */
  final AtomicInteger analyses = new AtomicInteger();

  String build = "a build";
  Path sources = Path.of("");
  Path cache = Path.of("");

  @BeforeEach
  void copySources() throws IOException {
    sources = directory.resolve("sources");
    cache = directory.resolve("cache");
    for (String group : GROUPS) {
      try (Stream<Path> files = Files.walk(CaseGroup.TESTDATA.resolve(group))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path to = sources.resolve(CaseGroup.TESTDATA.relativize(file).toString());
          Files.createDirectories(to.resolve("..").normalize());
          Files.copy(file, to);
        }
      }
    }
    Files.createDirectories(sources.resolve("far/away"));
    Files.writeString(sources.resolve("far/away/Outsider.java"), OUTSIDER);
  }

  record Outputs(int code, String text, String err, String sarif, String html) {}

  Outputs check(List<String> options, String... more) {
    return check(sources, options, more);
  }

  Outputs check(Path root, List<String> options, String... more) {
    return check(this::run, root, options, more);
  }

  Outputs check(
      Function<List<String>, Result> runner, Path root, List<String> options, String... more) {
    try {
      Path reports = Files.createTempDirectory(directory, "reports");
      List<String> args = new ArrayList<>(List.of("check", "--verbose"));
      args.addAll(List.of("--sarif", reports.resolve("r.sarif").toString()));
      args.addAll(List.of("--html", reports.resolve("r.html").toString()));
      args.addAll(options);
      args.addAll(Arrays.asList(more));
      args.add(root.toString());
      Result result = runner.apply(args).untraced();
      return new Outputs(
          result.code(),
          result.report(),
          result.err(),
          Files.readString(reports.resolve("r.sarif")),
          Files.readString(reports.resolve("r.html")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Result run(List<String> args) {
    return run(new Pipeline(Rules.ALL, this::models, () -> Optional.of(build)), args);
  }

  static Result run(Pipeline pipeline, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Cli cli =
        new Cli(
            "test",
            Rules.ALL.stream().map(Rule::info).toList(),
            pipeline,
            new ModelLibrary(ShippedModels::read, ShippedModels::vocabulary),
            ShippedStorage::read);
    int code =
        cli.run(
            args.toArray(String[]::new),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private StubModels models() {
    analyses.incrementAndGet();
    return ShippedModels.read();
  }

  Outputs cached(String... options) {
    return check(List.of(options), "--cache-dir", cache.toString());
  }

  Outputs cold(String... options) {
    return check(List.of(options), "--no-cache");
  }

  Path file(String name) {
    return sources.resolve(name);
  }

  void edit(String name, String from, String to) throws IOException {
    String text = Files.readString(file(name));
    assertThat(text).contains(from);
    Files.writeString(file(name), text.replace(from, to));
  }
}
