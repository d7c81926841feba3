package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odirect.analyzer.cli.Analysis;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.cli.Progress;
import org.odirect.analyzer.cli.Request;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.source.SourceText;

/** A module that sees another one's facts finds what it finds with its sources. */
class FactsTest {
  private static final StubModels MODELS = ShippedModels.read();
  private static final Analysis ANALYSIS = new Pipeline(Rules.ALL, () -> MODELS);

  private static final Pattern MISSING = Pattern.compile("// missing (\\w+)");

  @TempDir Path directory;

  /** Groups of files, each with those that are a module of their own. */
  record Split(String name, CaseGroup group, Set<String> library) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * The files that use others without the latter; these without the former; without the files that
   * have bugs; and each file without all others.
   */
  static Stream<Split> splits() {
    return CaseGroup.below(CaseGroup.TESTDATA).stream()
        .filter(group -> group.files().size() > 1)
        .flatMap(FactsTest::splits);
  }

  private static Stream<Split> splits(CaseGroup group) {
    Set<String> users = named(group, "// want|// missing|Ok");
    Set<String> bugs = named(group, "// want|// missing");
    List<Split> splits = new ArrayList<>();
    splits.add(new Split(group.name() + " users", group, without(group, users)));
    splits.add(new Split(group.name() + " libraries", group, users));
    splits.add(new Split(group.name() + " bugs", group, without(group, bugs)));
    for (String file : group.files().keySet()) {
      splits.add(new Split(group.name() + " " + file, group, without(group, Set.of(file))));
    }
    return splits.stream()
        .filter(s -> !s.library.isEmpty() && s.library.size() < group.files().size());
  }

  private static Set<String> named(CaseGroup group, String regexp) {
    Pattern pattern = Pattern.compile(regexp);
    Set<String> names = new TreeSet<>(group.files().keySet());
    names.removeIf(name -> !pattern.matcher(group.files().get(name)).find());
    return names;
  }

  private static Set<String> without(CaseGroup group, Set<String> files) {
    Set<String> names = new TreeSet<>(group.files().keySet());
    names.removeAll(files);
    return names;
  }

  @ParameterizedTest
  @MethodSource("splits")
  void findsTheSame(Split split) throws IOException, UsageException {
    List<Path> users = new ArrayList<>();
    List<Path> libraries = new ArrayList<>();
    SortedSet<String> unknown = new TreeSet<>();
    for (Map.Entry<String, String> file : split.group().files().entrySet()) {
      boolean mine = split.library().contains(file.getKey());
      Path path = Path.of(mine ? "library" : "user").resolve(file.getKey());
      Files.createDirectories(directory.resolve(path).getParent());
      Files.writeString(directory.resolve(path), file.getValue());
      (mine ? libraries : users).add(path);
      unknown.addAll(missing(path, file.getValue()));
    }
    List<Path> all = Stream.of(libraries, users).flatMap(List::stream).toList();
    Path facts = facts(libraries);
    SortedSet<String> expected = lines(analyse(all, Request.Facts.NONE));
    expected.removeIf(line -> line.contains(" library/"));
    for (String line : missed(split.name())) {
      if (line.startsWith("+")) {
        expected.add(line.substring(1));
      } else {
        assertThat(expected.remove(line)).as("is to be found: " + line).isTrue();
      }
    }
    SortedSet<String> found = lines(analyse(users, in(facts)));
    found.removeAll(unknown);
    assertThat(found).as(split.name()).isEqualTo(expected);
  }

  @Test
  void everyMissedFindingIsOfASplit() throws IOException {
    List<String> names = splits().map(Split::name).toList();
    assertThat(missed())
        .allSatisfy(line -> assertThat(names).contains(line.substring(0, line.indexOf(" | "))));
  }

  /** What is known to be found with all sources only, or elsewhere. */
  private static List<String> missed(String split) throws IOException {
    return missed().stream()
        .filter(line -> line.startsWith(split + " | "))
        .map(line -> line.substring(line.indexOf('|') + 2))
        .toList();
  }

  private static List<String> missed() throws IOException {
    try (InputStream in = FactsTest.class.getResourceAsStream("/facts-missed.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  /** What is right and not found with all sources: it may be found with facts. */
  private static SortedSet<String> missing(Path path, String text) {
    SortedSet<String> lines = new TreeSet<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      Matcher missing = MISSING.matcher(all.get(i));
      while (missing.find()) {
        lines.add(missing.group(1) + " " + path + ":" + (i + 1));
      }
    }
    return lines;
  }

  @Test
  void factsSayWhatMethodsDo() throws IOException, UsageException {
    Path store = Files.createDirectory(directory.resolve("store"));
    Files.writeString(
        store.resolve("Store.java"),
        """
        package store;

        import java.nio.ByteBuffer;
        import java.nio.channels.AsynchronousFileChannel;
        import java.util.concurrent.ExecutionException;
        import java.util.concurrent.Future;

        public final class Store {
          private final AsynchronousFileChannel file;

          public Store(AsynchronousFileChannel file) {
            this.file = file;
          }

          public Future<Integer> put(ByteBuffer block, long at) {
            return file.write(block, at);
          }

          public static void finish(Future<?> put) throws InterruptedException, ExecutionException {
            put.get();
          }

          public static void wipe(ByteBuffer block) {
            block.clear();
          }

          public static void finishAndWipe(Future<?> put, ByteBuffer block)
              throws InterruptedException, ExecutionException {
            put.get();
            block.clear();
          }

          public void close() throws java.io.IOException {
            file.close();
          }
        }
        """);
    Path user = directory.resolve("User.java");
    Files.writeString(
        user,
        """
        package user;

        import java.nio.ByteBuffer;
        import java.util.concurrent.Future;
        import store.Store;

        final class User {
          void early(Store store, ByteBuffer block) throws Exception {
            Future<Integer> put = store.put(block, 0);
            Store.wipe(block);
            Store.finish(put);
          }

          void late(Store store, ByteBuffer block) throws Exception {
            Future<Integer> put = store.put(block, 0);
            Store.finish(put);
            Store.wipe(block);
          }

          void together(Store store, ByteBuffer block) throws Exception {
            Store.finishAndWipe(store.put(block, 0), block);
          }

          Future<Integer> closed(Store store, ByteBuffer block) throws Exception {
            Future<Integer> put = store.put(block, 0);
            store.close();
            block.putLong(0, 1);
            return put;
          }
        }
        """);
    Path facts = facts(List.of(Path.of("store/Store.java")));
    assertThat(Files.readString(facts))
        .startsWith("// odirect facts 2, made by odirect test\n")
        .contains("// store/Store.java\n")
        .contains("// line 15\n")
        .contains(
            "// @0 = field(this, 'store.Store#file')\n// @1 = waited(@0)\n",
            "@1\")\n  public void close() throws IOException;")
        .contains(
            "public static void finish(\n      @Waits(alsoOn = ExecutionException.class) Future")
        .contains("@WritesState ByteBuffer block")
        .contains("operation(site(0), KERNEL_READS, FUTURE, true, true, p0, @0, ");
    List<Path> users = List.of(Path.of("User.java"));
    assertThat(lines(analyse(users, in(facts)))).containsExactly("WriteInFlight User.java:10");
    assertThat(lines(analyse(users, Request.Facts.NONE))).isEmpty();

    Path jar = directory.resolve("store.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("META-INF/odirect/facts.stub"));
      out.write(Files.readAllBytes(facts));
    }
    Request.Facts onClassPath = Request.Facts.using(List.of(), List.of(jar, store));
    assertThat(lines(analyse(users, onClassPath))).containsExactly("WriteInFlight User.java:10");

    Files.writeString(
        directory.resolve("Sub.java"),
        "class Sub extends store.Store { public java.util.concurrent.Future<Integer> put("
            + "java.nio.ByteBuffer block, long at) { return null; } }");
    List<Path> withSub = List.of(Path.of("User.java"), Path.of("Sub.java"));
    assertThat(lines(analyse(withSub, in(facts)))).isEmpty();
  }

  /** What a module knows as the only implementation is one of two where another module has one. */
  @Test
  void noModuleKnowsAllImplementations() throws IOException, UsageException {
    String imports =
        """
        import java.nio.ByteBuffer;
        import java.nio.channels.AsynchronousFileChannel;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Future;
        """;
    Files.createDirectories(directory.resolve("device"));
    Files.writeString(
        directory.resolve("device/Device.java"),
        "package device;\n"
            + imports
            + """
            public interface Device {
              Future<Integer> write(ByteBuffer block);
            }
            class FileDevice implements Device {
              private final AsynchronousFileChannel file;
              FileDevice(AsynchronousFileChannel file) { this.file = file; }
              public Future<Integer> write(ByteBuffer block) { return file.write(block, 0); }
            }
            """);
    Files.writeString(
        directory.resolve("Memory.java"),
        "package memory;\n"
            + imports
            + """
            public final class Memory {
              private static device.Device device(ByteBuffer all) {
                return new device.Device() {
                  public Future<Integer> write(ByteBuffer block) {
                    all.put(block);
                    return CompletableFuture.completedFuture(0);
                  }
                };
              }
            }
            """);
    Files.writeString(
        directory.resolve("User.java"),
        "package user;\n"
            + imports
            + """
            final class User {
              Future<Integer> write(device.Device device, ByteBuffer block) {
                Future<Integer> written = device.write(block);
                block.putLong(0, 1);
                return written;
              }
            }
            """);
    Path facts = directory.resolve("device.stub");
    List<Path> device = List.of(Path.of("device"));
    Files.writeString(facts, text(device, 1, List.of()));
    List<Path> user = List.of(Path.of("User.java"));
    assertThat(lines(analyse(user, in(facts)))).containsExactly("WriteInFlight User.java:9");

    Path others = directory.resolve("memory.stub");
    Files.writeString(others, text(List.of(Path.of("Memory.java")), 1, List.of(facts)));
    assertThat(others).content().contains("@Overridden public Future<Integer> write(");
    Request.Facts both = Request.Facts.using(List.of(facts, others), List.of());
    assertThat(lines(analyse(user, both))).isEmpty();
    List<Path> sources = List.of(device.get(0), Path.of("Memory.java"), user.get(0));
    assertThat(lines(analyse(sources, Request.Facts.NONE))).isEmpty();
  }

  private static Request.Facts in(Path facts) {
    return Request.Facts.using(List.of(facts), List.of());
  }

  /** Writes the facts of files, which are the same in whatever order and number of threads. */
  private Path facts(List<Path> files) throws IOException, UsageException {
    List<Path> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    String text = text(files, 1, List.of());
    assertThat(text(reversed, 3, List.of())).isEqualTo(text);
    return Files.writeString(directory.resolve("facts.stub"), text);
  }

  private String text(List<Path> files, int threads, List<Path> others) throws UsageException {
    StringBuilder facts = new StringBuilder();
    Request.Facts to =
        new Request.Facts(
            others, List.of(), Optional.of(facts::append), path -> true, "odirect test");
    analyse(files, threads, to);
    return facts.toString();
  }

  private Report analyse(List<Path> files, Request.Facts facts) throws UsageException {
    return analyse(files, 1, facts);
  }

  private Report analyse(List<Path> files, int threads, Request.Facts facts) throws UsageException {
    return ANALYSIS.analyse(
        new Request(
            directory,
            files,
            SourceText.USUAL,
            List.of(),
            threads,
            Rules.ALL.stream().map(Rule::info).toList(),
            List.of(),
            Set.of(),
            text -> {},
            facts,
            Optional.empty()),
        Progress.NONE);
  }

  private static SortedSet<String> lines(Report report) {
    SortedSet<String> lines = new TreeSet<>();
    Harness.findings(report)
        .forEach(f -> lines.add(f.rule() + " " + f.span().path() + ":" + f.span().line()));
    return lines;
  }
}
