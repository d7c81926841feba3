package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/** Reports are the same, byte for byte, however the command is run. */
class DeterminismTest {
  private static final List<String> SMALL = List.of("asyncfuture", "multifile", "handlers");

  @TempDir private Path directory = Path.of("");

  private record Reports(int code, String text, String sarif, String html, String github) {
    static Reports of(Result result, Path directory) throws IOException {
      return new Reports(
          result.code(),
          result.report(),
          Files.readString(directory.resolve("r.sarif")),
          Files.readString(directory.resolve("r.html")),
          Files.readString(directory.resolve("r.md"))
              + Files.readString(directory.resolve("r.txt")));
    }
  }

  @Test
  void sameForAnyThreadCountAndOrderAndAgain() throws IOException {
    List<String> paths = new ArrayList<>();
    try (Stream<Path> groups = Files.list(CaseGroup.TESTDATA)) {
      groups.sorted().map(Path::toString).forEach(paths::add);
    }
    Reports first = run(1, paths);
    assertThat(first.text().lines().filter(line -> line.contains(": error: ")))
        .hasSizeGreaterThan(100);
    for (int threads : List.of(1, 2, 8)) {
      Collections.shuffle(paths, new Random(threads));
      Reports again = run(threads, paths);
      assertThat(again.code()).isEqualTo(first.code());
      assertThat(again.text()).isEqualTo(first.text());
      assertThat(again.sarif().equals(first.sarif())).as("the same SARIF").isTrue();
      assertThat(again.html().equals(first.html())).as("the same HTML").isTrue();
      assertThat(again.github().equals(first.github())).as("the same for GitHub").isTrue();
    }
  }

  private Reports run(int threads, List<String> paths) throws IOException {
    List<String> args = new ArrayList<>(List.of("check", "--threads", "" + threads, "--verbose"));
    args.addAll(List.of("--sarif", directory.resolve("r.sarif").toString()));
    args.addAll(List.of("--html", directory.resolve("r.html").toString()));
    args.addAll(List.of("--summary", directory.resolve("r.md").toString()));
    args.addAll(List.of("--annotations", directory.resolve("r.txt").toString()));
    args.addAll(paths);
    Result result = CommandLine.run(args.toArray(String[]::new)).untraced();
    return Reports.of(result, directory);
  }

  @Test
  void sameForAnyDirectoryAndLocale() throws IOException, InterruptedException {
    Path one = copy("one");
    Path other = copy("another place/ü");
    Reports first = fork(one, List.of());
    assertThat(first.text()).contains(": error: ");
    assertThat(fork(other, List.of())).isEqualTo(first);
    List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR");
    assertThat(fork(one, turkish)).isEqualTo(first);
    List<String> arabic = List.of("-Duser.language=ar", "-Duser.timezone=Asia/Tokyo");
    assertThat(fork(one, arabic)).isEqualTo(first);
  }

  private static Reports fork(Path place, List<String> options)
      throws IOException, InterruptedException {
    List<String> args = new ArrayList<>(List.of("check", "--sarif=r.sarif", "--html=r.html"));
    args.addAll(List.of("--summary=r.md", "--annotations=r.txt"));
    args.addAll(SMALL);
    Result result = CommandLine.fork(place, options, args.toArray(String[]::new)).untraced();
    assertThat(result.err()).isEmpty();
    return Reports.of(result, place);
  }

  private Path copy(String name) throws IOException {
    Path target = directory.resolve(name);
    for (String group : SMALL) {
      try (Stream<Path> files = Files.walk(CaseGroup.TESTDATA.resolve(group))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path to = target.resolve(CaseGroup.TESTDATA.relativize(file).toString());
          Files.createDirectories(to.resolve("..").normalize());
          Files.copy(file, to);
        }
      }
    }
    return target;
  }
}
