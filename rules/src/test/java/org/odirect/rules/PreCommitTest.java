package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/**
 * The hooks in real repositories with the real pre-commit. Skipped where there is none, unless
 * {@code -Dodirect.pre-commit=required}.
 */
class PreCommitTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final String JAR = "rules/target/launcher/odirect.jar";
  private static final int LIMIT = 128 << 10; // bytes of a command line, as pre-commit has it

  /** Submits; the page is touched in another file. */
  private static final String STORE =
      """
      package p;

      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.util.concurrent.Future;

      final class Store {
        private final AsynchronousFileChannel file;

        Store(AsynchronousFileChannel file) {
          this.file = file;
        }

        Future<Integer> store(ByteBuffer page) {
          return file.write(page, 0);
        }
      }
      """;

  private static final String GOOD =
      """
      package p;

      import java.nio.ByteBuffer;
      import java.util.concurrent.Future;

      final class Pages {
        void write(Store store, ByteBuffer page) throws Exception {
          Future<Integer> stored = store.store(page);
          stored.get();
          page.putLong(0, 1);
        }
      }
      """;
  private static final String GET = "    stored.get();\n";
  private static final String BAD = GOOD.replace(GET, "").replace("1);\n", "1);\n" + GET);
  private static final String FINDING =
      "module/src/main/java/p/Pages.java:9:10: error: WriteInFlight: `page` is changed while";

  @TempDir private static Path shared = Path.of("");
  private static Path hooks = Path.of("");

  @TempDir private Path top = Path.of("");
  private Path pages = Path.of("");

  @BeforeAll
  static void hookRepository() throws IOException, InterruptedException {
    boolean required = "required".equals(System.getProperty("odirect.pre-commit"));
    assumeTrue(required || onPath("pre-commit"), "pre-commit is not on the PATH");
    assertThat(run(HOME, HOME.resolve("bin/odirect").toString(), "--version").code()).isZero();
    hooks = Files.createDirectory(shared.resolve("hooks"));
    for (String file :
        List.of(".pre-commit-hooks.yaml", "scripts/pre-commit", "bin/odirect", JAR)) {
      Files.createDirectories(hooks.resolve(file).resolveSibling("."));
      Files.copy(HOME.resolve(file), hooks.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
    // What the launcher compares with the jar: with the sources it would build itself.
    for (String file :
        List.of(
            "pom.xml",
            "analyzer/pom.xml",
            "rules/pom.xml",
            "analyzer/src/main/x",
            "rules/src/main/x")) {
      Files.createDirectories(hooks.resolve(file).resolveSibling("."));
      Files.writeString(hooks.resolve(file), "");
    }
    repository(hooks);
    good(hooks, "git", "add", "--force", ".");
    good(hooks, "git", "commit", "-q", "-m", "hooks");
    good(hooks, "git", "tag", "v1.0");
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }

  private static Result run(Path directory, String... command)
      throws IOException, InterruptedException {
    return run(directory, Map.of("CI", "true"), command); // where no process stays
  }

  private static Result run(Path directory, Map<String, String> variables, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    Map<String, String> environment = builder.environment();
    environment.putAll(variables);
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("PRE_COMMIT_HOME", shared.resolve("cache").toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.merge(
        "PATH", shared.resolve("bin").toString(), (path, own) -> own + File.pathSeparator + path);
    return CommandLine.process(builder);
  }

  private static Result good(Path directory, String... command)
      throws IOException, InterruptedException {
    Result result = run(directory, command);
    assertThat(result.code()).as(result.out() + result.err()).isZero();
    return result;
  }

  private static void repository(Path directory) throws IOException, InterruptedException {
    good(directory, "git", "init", "-q", ".");
    good(directory, "git", "config", "user.name", "Somebody");
    good(directory, "git", "config", "user.email", "somebody@example.org");
  }

  /** The README's snippet, of these hooks. */
  private static String snippet() throws IOException {
    Matcher matcher =
        Pattern.compile("(?ms)^```yaml\n(repos:\n.*?)^```$")
            .matcher(Files.readString(HOME.resolve("README.md")));
    assertThat(matcher.find()).isTrue();
    return matcher
        .group(1)
        .replaceFirst("repo: \\S+", "repo: " + hooks)
        .replaceFirst("rev: \\S+", "rev: v1.0");
  }

  @BeforeEach
  void project() throws IOException, InterruptedException {
    repository(top);
    write(".pre-commit-config.yaml", snippet());
    write("module/pom.xml", "<project/>\n");
    write("module/src/main/java/p/Store.java", STORE);
    pages = write("module/src/main/java/p/Pages.java", GOOD);
    good(top, "git", "add", ".");
    good(top, "git", "commit", "-q", "-m", "begin");
    good(top, "pre-commit", "install");
  }

  private Path write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  /** Stages a text, and leaves another one in the working tree. */
  private void stage(String staged, String working) throws IOException, InterruptedException {
    Files.writeString(pages, staged);
    good(top, "git", "add", pages.toString());
    Files.writeString(pages, working);
  }

  private Result commit() throws IOException, InterruptedException {
    return run(top, "git", "commit", "-m", "change");
  }

  @Test
  void aBadCommitIsStopped() throws IOException, InterruptedException {
    stage(BAD, BAD);
    Result stopped = commit();
    assertThat(stopped.code()).isNotZero();
    assertThat(stopped.out() + stopped.err())
        .containsPattern("odirect\\.+Failed\n")
        .contains("- exit code: 1\n", FINDING, "2. [I/O] `page` is lent here", "= fix: wait")
        .contains("1 error: WriteInFlight 1\n2 files scanned")
        .doesNotContain("Exception", "warning: ", "WARNING");
    stage(GOOD + "\n", GOOD + "\n");
    assertThat(good(top, "git", "commit", "-m", "change").err())
        .containsPattern("odirect\\.+Passed\n");
  }

  @Test
  void aProcessStaysForTheNextCommit() throws IOException, InterruptedException {
    Path cache = shared.resolve("user");
    Map<String, String> person = Map.of("CI", "", "XDG_CACHE_HOME", cache.toString());
    try {
      for (String text : List.of(BAD, BAD.replace("page.putLong", "  page.putLong"))) {
        stage(text, GOOD);
        Result stopped = run(top, person, "git", "commit", "-m", "change");
        assertThat(stopped.code()).isNotZero();
        assertThat(stopped.err()).contains("error: WriteInFlight: `page` is changed while");
      }
      stage(GOOD + "\n", BAD);
      assertThat(run(top, person, "git", "commit", "-m", "change").code()).isZero();
    } finally {
      String launcher = HOME.resolve("bin/odirect").toString();
      assertThat(run(HOME, person, launcher, "stop").out()).isEqualTo("1 process has ended\n");
    }
  }

  @Test
  void whatIsStagedIsJudged() throws IOException, InterruptedException {
    stage(GOOD + "\n", BAD);
    assertThat(commit().code()).isZero();
    assertThat(pages).as("left as it was").hasContent(BAD);
    stage(BAD, GOOD);
    Result stopped = commit();
    assertThat(stopped.code()).isNotZero();
    assertThat(stopped.err()).contains("[WARNING] Unstaged files detected.", FINDING);
    assertThat(pages).as("left as it was").hasContent(GOOD);
  }

  @Test
  void othersFindingsDoNotStopACommit() throws IOException, InterruptedException {
    stage(BAD, BAD);
    good(top, "git", "commit", "-q", "--no-verify", "-m", "bad");
    write("module/src/main/java/p/Store.java", STORE.replace("\n\n", "\n\n\n"));
    write("module/src/main/java/p/New.java", "package p;\n\nclass New {}\n");
    good(top, "git", "add", ".");
    assertThat(commit().code()).isZero();
    write("README.md", "no Java\n");
    good(top, "git", "add", ".");
    assertThat(commit().err()).contains("(no files to check)Skipped");
  }

  @Test
  void manyFiles() throws IOException, InterruptedException {
    Files.writeString(pages, BAD);
    String directory = "module/src/main/java/" + "averylongdirectory/".repeat(8);
    int names = 0;
    for (int i = 0; names < LIMIT + LIMIT / 2; i++) {
      String name = directory + "Another" + i + ".java";
      write(name, "class Another" + i + " {}\n");
      names += name.length() + 1;
    }
    good(top, "git", "add", ".");
    Result stopped = commit();
    assertThat(stopped.code()).isNotZero();
    assertThat(stopped.err().split(Pattern.quote(FINDING), -1)).as("said once").hasSize(2);
    assertThat(stopped.err().split(" files scanned", -1)).as("two runs").hasSize(3);
  }

  /** Whatever the options are that a project gives. */
  @Test
  void filesMayBeCalledLikeOptions() throws IOException, InterruptedException {
    List<String> names = List.of("-d.java", "--daemon.java", "@pages.java", "--fail-on=never.java");
    for (String name : names) {
      write(name, "class Fine {}\n");
    }
    write("module/src/main/java/p/More.java", "package p;\n\nclass More {}\n");
    for (String args : List.of("", "\n        args: []", "\n        args: [--fail-on=error, -q]")) {
      write(
          ".pre-commit-config.yaml",
          snippet().replace("id: odirect\n", "id: odirect" + args + "\n"));
      for (String name : names) {
        write(name, Files.readString(top.resolve(name)) + "\n");
      }
      good(top, "git", "add", ".");
      stage(GOOD + "\n".repeat(args.length() + 1), GOOD);
      assertThat(commit().code()).as(args).isZero();
    }
    write("-d.java", BAD.replace("Pages", "Fine"));
    good(top, "git", "add", ".");
    Result stopped = commit();
    assertThat(stopped.code()).isNotZero();
    assertThat(stopped.err()).contains("-d.java:9:10: error: WriteInFlight: `page` is changed");
  }

  @Test
  void maven() throws IOException, InterruptedException {
    Path mvn = shared.resolve("bin/mvn");
    Files.createDirectories(mvn.resolveSibling("."));
    Files.writeString(mvn, "#!/bin/sh\necho \"in $(basename \"$PWD\"): $*\"\nexit 1\n");
    assertThat(mvn.toFile().setExecutable(true)).isTrue();
    try {
      write(".pre-commit-config.yaml", snippet().replace("id: odirect", "id: odirect-maven"));
      good(top, "git", "add", ".");
      stage(GOOD + "\n", GOOD + "\n");
      Result stopped = commit();
      assertThat(stopped.code()).isNotZero();
      assertThat(stopped.err())
          .containsPattern("odirect \\(Maven\\)\\.+Failed\n")
          .contains("in " + top.getFileName() + ": -B -ntp -q odirect:check\n");
    } finally {
      Files.delete(mvn);
    }
  }
}
