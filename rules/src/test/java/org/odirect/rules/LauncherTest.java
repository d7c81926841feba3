package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.analyzer.threads.Parallel;
import org.odirect.rules.CommandLine.Result;

/** {@code bin/odirect}: finds a Java, builds itself, makes an archive of classes for each Java. */
class LauncherTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final String JAR = "rules/target/launcher/odirect.jar";
  private static final String SAMPLE = "testdata/cases/asyncfuture/PageWrites.java";
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  @TempDir private Path directory = Path.of("");
  private final Map<String, String> environment = new TreeMap<>();

  /** Builds it in this checkout, as its first use does. */
  @BeforeAll
  static void build() throws IOException, InterruptedException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the launcher is for sh");
    assumeTrue(hasMaven(), "the launcher builds with the mvn on the PATH");
    LauncherTest test = new LauncherTest();
    test.environment();
    assertThat(test.launch(HOME, "--version").code()).isZero();
  }

  private static boolean hasMaven() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "mvn")));
  }

  @BeforeEach
  void environment() {
    environment.put("JAVA_HOME", JAVA_HOME.toString());
    environment.put("XDG_CACHE_HOME", directory.resolve("cache").toString());
  }

  private Result launch(Path home, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/odirect").toString()));
    command.addAll(List.of(args));
    return run(command);
  }

  private Result run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "ODIRECT_JAVA_OPTS"));
    builder.environment().putAll(environment);
    return CommandLine.process(builder.directory(HOME.toFile())).untraced();
  }

  /** A checkout that is built, but has no archive yet. */
  private Path checkout(String name) throws IOException {
    Path checkout = directory.resolve(name);
    for (String file : List.of("bin/odirect", "pom.xml", "analyzer/pom.xml", "rules/pom.xml")) {
      copy(file, checkout);
    }
    Files.createDirectories(checkout.resolve("analyzer/src/main"));
    Files.createDirectories(checkout.resolve("rules/src/main"));
    copy(SAMPLE, checkout);
    copy(JAR, checkout);
    return checkout;
  }

  private static void copy(String file, Path to) throws IOException {
    Path target = to.resolve(file);
    Files.createDirectories(target.resolve("..").normalize());
    Files.copy(HOME.resolve(file), target);
  }

  private static List<Path> archives(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(f -> !f.endsWith("odirect.jar")).sorted().toList();
    }
  }

  /** A Java home whose {@code java} only tells its version. */
  private Path oldJava(String version) throws IOException {
    Path java = directory.resolve("jdk-" + version + "/bin/java");
    Files.createDirectories(java.resolve("..").normalize());
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return java.resolve("../..").normalize();
  }

  @Test
  void runsFromTheCheckout() throws IOException, InterruptedException {
    Result first = launch(HOME, "check", "--color", "never", SAMPLE);
    assertThat(first.out()).contains(SAMPLE + ":19:14: error: WriteInFlight: `page` is changed");
    assertThat(first.code()).isEqualTo(1);
    long start = System.nanoTime();
    Result second = launch(HOME, "rules");
    assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(10_000);
    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(launch(HOME, "check", "nowhere").code()).isEqualTo(2);
  }

  @Test
  void aProcessStays() throws IOException, InterruptedException {
    environment.put("CI", "");
    Path file = directory.resolve("PageWrites.java");
    Files.copy(HOME.resolve(SAMPLE), file);
    List<String> check = List.of("check", "--no-config", "--color", "never", file.toString());
    List<String> staying = new ArrayList<>(check);
    staying.add("--daemon");
    try {
      Result first = launch(staying);
      assertThat(first.report()).isEqualTo(launch(check).report()).contains("WriteInFlight");
      assertThat(first.code()).isEqualTo(1);
      assertThat(sockets()).hasSize(1);
      Files.writeString(file, Files.readString(file).replace("putLong(0", "getLong(0"));
      List<Result> both =
          Parallel.map(List.of(1, 2), 2, "clients", n -> {}, client -> launch(staying));
      assertThat(both).allMatch(result -> result.report().equals(launch(check).report()));
      assertThat(launch(List.of("check", "--daemon", "nowhere")))
          .isEqualTo(launch(List.of("check", "nowhere")));
      assertThat(launch(staying).report()).isEqualTo(launch(check).report());
    } finally {
      assertThat(launch(HOME, "stop").out()).isEqualTo("1 process has ended\n");
    }
    assertThat(launch(HOME, "stop").out()).isEqualTo("0 processes have ended\n");
    environment.put("CI", "true");
    assertThat(launch(staying).report()).isEqualTo(launch(check).report());
    assertThat(sockets()).isEmpty();
  }

  /** What answers is another process: this one does not even load what analyses. */
  @Test
  void theProcessThatStaysDoesTheWork() throws IOException, InterruptedException {
    environment.put("CI", "");
    environment.put("ODIRECT_JAVA_OPTS", "-Xlog:class+load:file=" + directory.resolve("log-%p"));
    String[] check = {"check", "--no-config", "--daemon", HOME.resolve(SAMPLE).toString()};
    try {
      String first = launch(HOME, check).report();
      Set<Path> before = logs();
      assertThat(launch(HOME, check).report()).isEqualTo(first);
      Set<Path> later = logs();
      later.removeAll(before);
      assertThat(later).hasSize(1);
      assertThat(Files.readString(later.iterator().next()))
          .contains("org.odirect.analyzer.daemon.Client")
          .doesNotContain("org.odirect.analyzer.cli.Pipeline");
      for (String own : List.of("--sarif=/dev/stdout", "@" + directory.resolve("none"))) {
        Set<Path> known = logs();
        launch(HOME, "check", "--no-config", "--daemon", own, HOME.resolve(SAMPLE).toString());
        Set<Path> alone = logs();
        alone.removeAll(known);
        assertThat(Files.readString(alone.iterator().next()))
            .doesNotContain("org.odirect.analyzer.daemon.Client");
      }
    } finally {
      launch(HOME, "stop");
    }
  }

  private Set<Path> logs() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("log-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Result launch(List<String> args) {
    try {
      return launch(HOME, args.toArray(String[]::new));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> sockets() throws IOException {
    Path places = directory.resolve("cache/odirect/daemons");
    try (Stream<Path> files = Files.list(places)) {
      return files.filter(file -> file.toString().endsWith(".socket")).toList();
    }
  }

  /** A JVM that does not start ends with the code for findings. */
  @Test
  void tellsFindingsFromAJavaThatDoesNotStart() throws IOException, InterruptedException {
    for (String wrong : List.of("-Xmx1m", "-agentlib:there-is-none", "-Xms2g -Xmx1g")) {
      environment.put("ODIRECT_JAVA_OPTS", wrong);
      Result result = launch(HOME, "check", SAMPLE);
      assertThat(result.code()).as(wrong).isEqualTo(3);
      assertThat(result.err()).contains("odirect: the Java virtual machine could not start; see ");
      assertThat(result.out()).isEmpty();
    }
    environment.put("ODIRECT_JAVA_OPTS", "-Da=b -Xmx700m");
    assertThat(launch(HOME, "check", SAMPLE).code()).isEqualTo(1);
    assertThat(launch(HOME, "check", "--fail-on=never", SAMPLE).code()).isZero();
    assertThat(launch(HOME, "check", "nowhere").code()).isEqualTo(2);
  }

  /** Whether the JVM has taken the launcher's place, or is its child. */
  @Test
  void endsWithItsJava() throws IOException, InterruptedException {
    Path pipe = directory.resolve("pipe");
    assertThat(run(List.of("mkfifo", pipe.toString())).code()).isZero();
    for (String options : List.of("", "-Da=b")) {
      environment.put("ODIRECT_JAVA_OPTS", options);
      String script = "timeout --foreground 3 bin/odirect check --sarif=" + pipe + " " + SAMPLE;
      assertThat(run(List.of("sh", "-c", script)).code()).isEqualTo(124);
      assertThat(ProcessHandle.allProcesses().map(process -> process.info().commandLine()))
          .noneMatch(line -> line.filter(text -> text.contains(pipe.toString())).isPresent());
    }
  }

  @Test
  void makesOneArchiveForEachJava() throws IOException, InterruptedException {
    Path checkout = checkout("a place with spaces, and ü");
    Path place = checkout.resolve(JAR).resolve("..").normalize();
    Result first = launch(checkout, "--version");
    assertThat(first.err()).matches("odirect: preparing for Java [0-9.]+ \\(once\\)\\.\\.\\.\n");
    assertThat(first.out()).startsWith("odirect ");
    assertThat(archives(place)).hasSize(1).allMatch(file -> file.toFile().length() > 1_000_000);
    assertThat(launch(checkout, "--version").err()).isEmpty();

    Path sameElsewhere = Files.createSymbolicLink(directory.resolve("another"), JAVA_HOME);
    environment.put("JAVA_HOME", sameElsewhere.toString());
    assertThat(launch(checkout, "--version").err()).contains("preparing for Java");
    assertThat(archives(place)).hasSize(2);
    assertThat(launch(checkout, "--version").err()).isEmpty();
  }

  @Test
  void loadsClassesFromTheArchive() throws IOException, InterruptedException {
    Path log = directory.resolve("log");
    environment.put("ODIRECT_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    assertThat(launch(HOME, "--version").code()).isZero();
    List<String> loaded =
        Files.readAllLines(log).stream()
            .filter(line -> line.contains("org.odirect.") || ofPicocli(line))
            .toList();
    assertThat(loaded).hasSizeGreaterThan(30).allMatch(line -> line.contains("shared objects"));
  }

  /** Java 25 does not archive classes that are compiled for Java 5. */
  private static boolean ofPicocli(String line) {
    return line.contains("picocli.") && Runtime.version().feature() == 17;
  }

  @Test
  void takesAnArchiveOfAnotherJarForNone() throws IOException, InterruptedException {
    Path checkout = checkout("checkout");
    launch(checkout, "--version");
    Path jar = checkout.resolve(JAR);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    assertThat(launch(checkout, "--version").err()).contains("preparing for Java");
    assertThat(archives(jar.resolve("..").normalize())).hasSize(1);
  }

  @Test
  void worksWithADamagedArchive() throws IOException, InterruptedException {
    Path checkout = checkout("checkout");
    launch(checkout, "--version");
    Path archive = archives(checkout.resolve(JAR).resolve("..").normalize()).get(0);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    Result result = launch(checkout, "--version");
    assertThat(result.out()).startsWith("odirect ");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void worksWhereNothingCanBeWritten() throws IOException, InterruptedException {
    Path checkout = checkout("checkout");
    Path place = checkout.resolve(JAR).resolve("..").normalize();
    Path cache = Files.createDirectories(directory.resolve("cache"));
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(launchUnprivileged(checkout, "--version").err()).contains("preparing for Java");
      assertThat(archives(place)).isEmpty();
      assertThat(archives(cache.resolve("odirect/classes"))).hasSize(1);
      assertThat(launchUnprivileged(checkout, "--version").err()).isEmpty();

      environment.put("XDG_CACHE_HOME", "/dev/null");
      Result without = launchUnprivileged(checkout, "--version");
      assertThat(without.out()).startsWith("odirect ");
      assertThat(without.err()).isEmpty();

      Files.setLastModifiedTime(
          checkout.resolve("pom.xml"), FileTime.fromMillis(System.currentTimeMillis()));
      Result stale = launchUnprivileged(checkout, "--version");
      assertThat(stale.err())
          .isEqualTo("odirect: needs to write to " + place + " to build itself\n");
      assertThat(stale.code()).isEqualTo(3);
    } finally {
      Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Root may write everywhere: it becomes nobody. */
  private Result launchUnprivileged(Path home, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    command.add(home.resolve("bin/odirect").toString());
    command.addAll(List.of(args));
    return run(command);
  }

  @Test
  void worksThroughLinks() throws IOException, InterruptedException {
    Path bin = Files.createDirectories(directory.resolve("links/bin"));
    Path first = Files.createSymbolicLink(bin.resolve("first"), HOME.resolve("bin/odirect"));
    Path second = Files.createSymbolicLink(bin.resolve("odirect"), first.getFileName());
    Result result = run(List.of(second.toString(), "--version"));
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("odirect ");
  }

  @Test
  void takesTheJavaOnThePathIfJavaHomeHasNone() throws IOException, InterruptedException {
    environment.put("PATH", JAVA_HOME.resolve("bin") + ":" + System.getenv("PATH"));
    for (String home : List.of("", directory.toString(), oldJava("11.0.2").toString())) {
      environment.put("JAVA_HOME", home);
      Result result = launch(HOME, "--version");
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).contains("(Java " + Runtime.version() + ")");
    }
  }

  @Test
  void saysWhichJavaItNeeds() throws IOException, InterruptedException {
    Path tools = Files.createDirectories(directory.resolve("tools"));
    for (String tool : List.of("dirname", "sed", "readlink")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
    }
    environment.put("PATH", tools.toString());
    environment.put("JAVA_HOME", "");
    String needs = "odirect: needs Java 17 or later: set JAVA_HOME, or put java on the PATH";
    Result none = launch(HOME, "--version");
    assertThat(none.err()).isEqualTo(needs + "\n");
    assertThat(none.code()).isEqualTo(3);

    Path old = oldJava("1.8.0_402");
    environment.put("JAVA_HOME", old.toString());
    assertThat(launch(HOME, "--version").err())
        .isEqualTo(needs + "; " + old + " is Java 1.8.0_402\n");

    environment.put("PATH", oldJava("11.0.2").resolve("bin") + ":" + tools);
    environment.put("JAVA_HOME", tools.toString());
    assertThat(launch(HOME, "--version").err())
        .isEqualTo(
            needs
                + "; there is no "
                + tools
                + "/bin/java; "
                + directory.resolve("jdk-11.0.2").toRealPath()
                + " is Java 11.0.2\n");
  }
}
