package org.odirect.analyzer.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

/** What git says is changed, in repositories made here. */
class ChangedFindingsTest {
  private static final String LINES = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

  @TempDir Path top;

  @BeforeEach
  void repository() throws Exception {
    git("init", "-q", "-b", "main", ".");
    git("config", "user.name", "Somebody");
    git("config", "user.email", "somebody@example.org");
    git("config", "commit.gpgSign", "false");
    git("config", "diff.noprefix", "true");
    git("config", "diff.relative", "true");
    git("config", "color.ui", "always");
    git("config", "diff.interHunkContext", "9");
    write("A.java", LINES);
    commit();
  }

  private void git(String... arguments) throws Exception {
    gitIn(top, arguments);
  }

  private static void gitIn(Path directory, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).inheritIO();
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    assertThat(builder.start().waitFor()).as(command.toString()).isZero();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(top.resolve(name).getParent());
    Files.write(top.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void commit() throws Exception {
    commitIn(top);
  }

  private static void commitIn(Path directory) throws Exception {
    gitIn(directory, "add", "-A");
    gitIn(
        directory,
        "-c",
        "user.name=Somebody",
        "-c",
        "user.email=somebody@example.org",
        "-c",
        "diff.orderFile=/dev/null",
        "commit",
        "-q",
        "-m",
        "change");
  }

  /** A submodule {@code a b/lib} with a file, and one of its own, {@code in}, with a file, too. */
  private void submodules(Path origins) throws Exception {
    for (String name : List.of("inner", "outer")) {
      Path origin = Files.createDirectories(origins.resolve(name));
      gitIn(origin, "init", "-q", "-b", "main", ".");
      Files.writeString(origin.resolve("S.java"), LINES);
      if (name.equals("outer")) {
        addSubmodule(origin, origins.resolve("inner"), "in");
      }
      commitIn(origin);
    }
    addSubmodule(top, origins.resolve("outer"), "a b/lib");
    git("-c", "protocol.file.allow=always", "submodule", "-q", "update", "--init", "--recursive");
    commit();
  }

  private static void addSubmodule(Path directory, Path origin, String name) throws Exception {
    String[] add = {"-c", "protocol.file.allow=always", "submodule", "-q", "add"};
    List<String> arguments = new ArrayList<>(List.of(add));
    arguments.addAll(List.of(origin.toString(), name));
    gitIn(directory, arguments.toArray(String[]::new));
  }

  @Test
  void submodulesAreComparedWithWhatWasRecorded(@TempDir Path origins) throws Exception {
    submodules(origins);
    Path lib = top.resolve("a b/lib");
    for (Path repository : List.of(top, lib, lib.resolve("in"))) {
      gitIn(repository, "config", "diff.submodule", "diff");
      gitIn(repository, "config", "diff.ignoreSubmodules", "none");
      gitIn(repository, "config", "diff.noprefix", "true");
      gitIn(repository, "config", "submodule.recurse", "true");
      gitIn(repository, "config", "diff.orderFile", "/does/not/exist");
    }
    List<String> files = List.of("a b/lib/S.java", "a b/lib/in/S.java");
    for (String file : files) {
      assertThat(reports("HEAD", file, 3)).isFalse();
      assertThat(reports("HEAD~1", file, 3)).as("no submodule then").isTrue();
      write(file, LINES.replace("3\n", "three\n"));
      assertThat(reports("HEAD", file, 3)).isTrue();
      assertThat(reports("HEAD", file, 4)).isFalse();
      assertThat(reports("HEAD", file, 2, 4)).as("replaced between two steps").isTrue();
    }
    assertThat(reports("HEAD", "A.java", 3)).isFalse();
    write("a b/lib/New.java", LINES);
    assertThat(reports("HEAD", "a b/lib/New.java", 3)).as("not tracked").isTrue();
    commitIn(lib.resolve("in"));
    commitIn(lib);
    for (String file : files) {
      assertThat(reports("HEAD", file, 3)).as("not recorded").isTrue();
      assertThat(reports("HEAD", file, 4)).isFalse();
    }
    commit();
    for (String file : files) {
      assertThat(reports("HEAD", file, 3)).isFalse();
      assertThat(reports("HEAD~1", file, 3)).isTrue();
      assertThat(reports("HEAD~1", file, 4)).isFalse();
    }
    assertThat(ChangedFindings.since("HEAD~1", lib).hide(finding("S.java", 4))).isPresent();
    assertThat(ChangedFindings.since("HEAD", top).remarks()).isEmpty();
  }

  @Test
  void submodulesThatAreNotThere(@TempDir Path origins) throws Exception {
    submodules(origins);
    Path lib = top.resolve("a b/lib");
    git("submodule", "-q", "deinit", "--force", "--all");
    write("a b/lib/S.java", LINES);
    assertThat(reports("HEAD", "a b/lib/S.java", 3)).as("nobody knows it").isTrue();
    assertThat(reports("HEAD", "A.java", 3)).isFalse();
    Files.delete(lib.resolve("S.java"));
    Files.delete(lib);
    assertThat(reports("HEAD", "A.java", 3)).isFalse();
    Files.createSymbolicLink(lib, Path.of("../.."));
    assertThat(reports("HEAD", "A.java", 3)).isFalse();
    Files.delete(lib);
    Files.writeString(lib, "a file");
    assertThat(reports("HEAD", "A.java", 3)).isFalse();
    assertThat(ChangedFindings.since("HEAD", top).remarks()).isEmpty();
  }

  @Test
  void submodulesThatCanNotBeCompared(@TempDir Path origins) throws Exception {
    submodules(origins);
    String gone = "1234567890123456789012345678901234567890";
    git("update-index", "--cacheinfo", "160000," + gone + ",a b/lib");
    git("commit", "-q", "-m", "a commit that nobody has");
    ChangedFindings changed = ChangedFindings.since("HEAD", top);
    assertThat(changed.hide(finding("a b/lib/S.java", 3))).isEmpty();
    assertThat(changed.hide(finding("A.java", 3))).isPresent();
    assertThat(changed.remarks())
        .containsExactly(
            new Notice(
                "",
                0,
                "everything in the submodule a b/lib counts as new: git has no commit "
                    + gone
                    + " there",
                Notice.Level.WARNING));
    Files.writeString(top.resolve("a b/lib/.git"), "gitdir: /does/not/exist\n");
    assertThat(ChangedFindings.since("HEAD", top).remarks())
        .singleElement()
        .asString()
        .contains("counts as new: not a git repository: /does/not/exist");
  }

  /** A finding with one step on each line; the last one is its place. */
  private static Finding finding(String path, int... lines) {
    List<Step> steps =
        Arrays.stream(lines)
            .mapToObj(line -> new Step(Step.Kind.TOUCH, new Span(path, line, 1, line, 2), "", ""))
            .toList();
    Span span = steps.get(steps.size() - 1).span();
    return new Finding("Rule", Severity.ERROR, Confidence.HIGH, span, "message", steps, "");
  }

  private boolean reports(String revision, String path, int... lines) throws FilterException {
    return ChangedFindings.since(revision, top).hide(finding(path, lines)).isEmpty();
  }

  @Test
  void changedAndStagedLines() throws Exception {
    assertThat(reports("HEAD", "A.java", 1, 9)).isFalse();
    write("A.java", LINES.replace("3\n", "three\n").replace("10\n", "10\n11\n"));
    git("add", "-A");
    write("A.java", LINES.replace("3\n", "three\n").replace("7\n", "seven\nand\n"));
    assertThat(reports("HEAD", "A.java", 3)).isTrue();
    assertThat(reports("HEAD", "A.java", 2)).isFalse();
    assertThat(reports("HEAD", "A.java", 4)).isFalse();
    assertThat(reports("HEAD", "A.java", 7)).isTrue();
    assertThat(reports("HEAD", "A.java", 8)).isTrue();
    assertThat(reports("HEAD", "A.java", 9)).isFalse();
    assertThat(reports("HEAD", "A.java", 3, 10)).as("a step").isTrue();
    assertThat(reports("HEAD", top.resolve("A.java").toString(), 3)).isTrue();
    assertThat(reports("HEAD", top.resolve("A.java").toString(), 2)).isFalse();
  }

  @Test
  void removedLines() throws Exception {
    write("A.java", LINES.replace("5\n", ""));
    assertThat(reports("HEAD", "A.java", 4)).isFalse();
    assertThat(reports("HEAD", "A.java", 5)).isFalse();
    assertThat(reports("HEAD", "A.java", 4, 5)).as("between two steps").isTrue();
    assertThat(reports("HEAD", "A.java", 1, 4)).isFalse();
    write("A.java", LINES.replace("5\n", "5\nadded\n"));
    assertThat(reports("HEAD", "A.java", 4, 7)).as("added between two steps").isFalse();
    write("A.java", LINES.replace("5\n", "replaced\n"));
    assertThat(reports("HEAD", "A.java", 4, 7)).as("replaced between two steps").isTrue();
  }

  @Test
  void contentThatLooksLikeAPatch() throws Exception {
    write("A.java", "++ b/B.java\n@@ -1 +1 @@\n" + LINES.replace("9\n", "nine\n"));
    write("B.java", LINES);
    git("add", "B.java");
    git("commit", "-q", "-m", "another");
    assertThat(reports("HEAD", "B.java", 1)).isFalse();
    assertThat(reports("HEAD", "A.java", 1)).isTrue();
    assertThat(reports("HEAD", "A.java", 3)).isFalse();
    assertThat(reports("HEAD", "A.java", 11)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b/C.java", "\u00e4/\u65e5\u672c.java", "q\"u/\\o\t.java", "a b/\u00e9.java"})
  void namesOfFiles(String name) throws Exception {
    write(name, LINES);
    commit();
    assertThat(reports("HEAD", name, 3)).isFalse();
    write(name, LINES.replace("3\n", "\u00e9\n").replace("10\n", "10"));
    assertThat(reports("HEAD", name, 3)).isTrue();
    assertThat(reports("HEAD", name, 4)).isFalse();
    assertThat(reports("HEAD", name, 10)).isTrue();
  }

  @Test
  void movedAndUntrackedFiles() throws Exception {
    git("mv", "A.java", "B.java");
    write("B.java", LINES.replace("3\n", "three\n"));
    write("C.java", LINES);
    assertThat(reports("HEAD", "B.java", 3)).isTrue();
    assertThat(reports("HEAD", "B.java", 4)).isFalse();
    assertThat(reports("HEAD", "C.java", 4)).as("not tracked").isTrue();
    assertThat(reports("HEAD", "../D.java", 4)).as("outside").isTrue();
    write(".gitignore", "C.java\n");
    assertThat(reports("HEAD", "C.java", 4)).as("ignored, so not tracked").isTrue();
  }

  @Test
  void comparesWithTheMergeBase() throws Exception {
    git("checkout", "-q", "-b", "feature");
    write("A.java", LINES.replace("3\n", "three\n"));
    commit();
    git("checkout", "-q", "main");
    write("A.java", LINES.replace("8\n", "eight\n"));
    commit();
    git("checkout", "-q", "feature");
    assertThat(reports("main", "A.java", 3)).isTrue();
    assertThat(reports("main", "A.java", 8)).as("changed on main only").isFalse();
    git("checkout", "-q", "--orphan", "other");
    assertThat(reports("main", "A.java", 8)).as("no common history").isTrue();
  }

  @Test
  void fromADirectoryBelow() throws Exception {
    write("sub/B.java", LINES);
    commit();
    write("sub/B.java", LINES.replace("3\n", "three\n"));
    ChangedFindings changed = ChangedFindings.since("HEAD", top.resolve("sub"));
    assertThat(changed.hide(finding("B.java", 3))).isEmpty();
    assertThat(changed.hide(finding("B.java", 4)))
        .hasValueSatisfying(
            hidden -> assertThat(hidden.reason()).isEqualTo(Hidden.Reason.UNCHANGED));
    assertThat(changed.hide(finding("../A.java", 4))).isPresent();
  }

  @Test
  void whatCanNotBe(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> ChangedFindings.since("nowhere", top))
        .isInstanceOf(FilterException.class)
        .hasMessage("git knows no revision 'nowhere'");
    assertThatThrownBy(() -> ChangedFindings.since("--help", top))
        .hasMessage("git knows no revision '--help'");
    assertThatThrownBy(() -> ChangedFindings.since("HEAD", elsewhere))
        .isInstanceOf(FilterException.class)
        .hasMessageStartingWith(
            "no working tree of git in " + elsewhere + ": not a git repository");
  }
}
