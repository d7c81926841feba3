package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.cli.Request;
import org.odirect.analyzer.threads.Parallel;

/** Runs that are kept change nothing but the time that later ones take. */
class CacheTest extends CopiedCases {
  private static final String STUB =
      """
      package acme;
      import java.nio.ByteBuffer;
      @Seed interface Disk {
        @Completion Ticket submit(@Lends(KERNEL_READS) ByteBuffer page);
      }
      @Carrier interface Ticket {
        void await(@Waits Ticket this);
      }
      """;
  private static final String BROKEN =
      """
      class Broken {
        void bad(java.nio.channels.AsynchronousFileChannel channel {
      """;

  /** Files whose last change is not older are read again: two seconds, and some more. */
  private static final long SETTLING_MILLIS = 2_200;

  @BeforeEach
  void writeStub() throws IOException {
    Files.writeString(directory.resolve("acme.stub"), STUB);
  }

  /** The run is right, and it is or is not an earlier one. */
  private void expect(boolean analysed, String... options) {
    Outputs right = cold(options);
    int before = analyses.get();
    assertThat(cached(options)).isEqualTo(right);
    assertThat(analyses.get() - before).as("analyses").isEqualTo(analysed ? 1 : 0);
  }

  @Test
  void whatHasNotChangedIsNotAnalysedAgain() throws IOException, InterruptedException {
    expect(true);
    expect(false);
    Thread.sleep(SETTLING_MILLIS);
    expect(false);
    expect(false);
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      }
    }
    expect(false);
  }

  @Test
  void onlyWhatMattersIsAnalysedAgain() throws IOException {
    expect(true);
    edit("far/away/Outsider.java", "2 * n", "n + n");
    expect(false);
    edit("far/away/Outsider.java", "class Outsider {", "// of no interest\nclass Outsider {");
    expect(false);
    edit("far/away/Outsider.java", "class Outsider {", "class Other {}\nclass Outsider {");
    expect(true);
    edit("asyncfuture/PageWrites.java", "{", "{ ");
    expect(true);
    Files.writeString(file("far/away/New.java"), "package far.away; class New {}");
    expect(true);
    Files.move(file("far/away/New.java"), file("far/away/Renamed.java"));
    expect(true);
    Files.delete(file("far/away/Renamed.java"));
    expect(true);
    expect(false);
  }

  /** Such a file is read, though nothing in it is analysed. */
  @Test
  void filesThatAskNotToReportMatter() throws IOException {
    expect(true);
    edit("far/away/Outsider.java", "2 * n;", "2 * n; // odirect:ignore WriteInFlight gone");
    expect(true);
    assertThat(cached().text()).contains("Outsider.java:4: warning: unused suppression");
    expect(false);
    edit("far/away/Outsider.java", "// odirect", "\n// odirect");
    expect(true);
    edit("far/away/Outsider.java", "  int", "@SuppressWarnings(\"ReadInFlight\") int");
    expect(true);
    expect(false);
    edit("far/away/Outsider.java", "// odirect:ignore WriteInFlight gone", "");
    expect(true);
    edit("far/away/Outsider.java", "ReadInFlight", "unchecked");
    expect(true);
    edit("far/away/Outsider.java", "2 * n", "n + n");
    expect(false);
  }

  @Test
  void optionsStubsAndVersionsAreTheirOwn() throws IOException {
    String stub = directory.resolve("acme.stub").toString();
    expect(true);
    expect(true, "--rules", "WriteInFlight");
    expect(true, "--disable", "WriteInFlight");
    expect(true, "--models", stub);
    expect(true, "--storage", "ext4");
    expect(true, "--storage", "xfs");
    expect(true, "--encoding", "ISO-8859-1");
    expect(false);
    expect(false, "--rules", "WriteInFlight");
    expect(false, "--models", stub);
    expect(false, "--confidence", "high");
    expect(false, "--fail-on", "never", "--threads", "1");
    Files.writeString(Path.of(stub), STUB.replace("KERNEL_READS", "KERNEL_FILLS"));
    expect(true, "--models", stub);
    build = "another build";
    expect(true);
    expect(false);
  }

  /** Whoever adds to what is asked for: does it belong to the key of a run? Then see Memory. */
  @Test
  void allThatIsAskedForIsInTheKeyOrDoesNotMatter() {
    assertThat(Arrays.stream(Request.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactlyInAnyOrder(
            "directory",
            "paths",
            "encoding",
            "models",
            "rules",
            "storage", // in the key
            "threads",
            "dumps",
            "dumpTo",
            "facts",
            "cache"); // a run with dumps or facts is not kept
  }

  @Test
  void aChangeThatHidesItselfIsSeen() throws IOException, InterruptedException {
    Path file = file("asyncfuture/PageWrites.java");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, longAgo);
    Thread.sleep(SETTLING_MILLIS);
    expect(true);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("putLong(0", "getLong(0"));
    Files.setLastModifiedTime(file, longAgo);
    assertThat(Files.size(file)).isEqualTo(text.length());
    expect(true);
  }

  @Test
  void twoChangesAtOnceAreSeen() throws IOException {
    Path file = file("asyncfuture/PageWrites.java");
    String text = Files.readString(file);
    for (int i = 0; i < 6; i++) {
      Files.writeString(file, i % 2 == 0 ? text : text.replace("putLong(0", "getLong(0"));
      expect(true);
    }
  }

  @Test
  void whatIsIncompleteIsAnalysedAgain() throws IOException {
    Files.writeString(file("asyncfuture/Broken.java"), BROKEN);
    expect(true);
    expect(true);
    Files.write(file("far/away/Binary.java"), new byte[] {0, 1, 2});
    expect(true);
    Files.delete(file("asyncfuture/Broken.java"));
    Files.delete(file("far/away/Binary.java"));
    expect(true);
    expect(false);
  }

  @Test
  void sourceJarsAreKeptToo() throws IOException, InterruptedException {
    Path jar = directory.resolve("some-sources.jar");
    zip(jar, "asyncfuture/PageWrites.java");
    Thread.sleep(SETTLING_MILLIS);
    sources = jar;
    expect(true);
    expect(false);
    sources = directory.resolve("sources");
    zip(jar, "asyncfuture/ManyFutures.java");
    sources = jar;
    expect(true);
  }

  private void zip(Path jar, String name) throws IOException {
    Files.deleteIfExists(jar);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("a/PageWrites.java"));
      out.write(Files.readAllBytes(file(name)));
      out.closeEntry();
    }
  }

  @Test
  void randomEdits() throws IOException, InterruptedException {
    Random random = new Random(20261122);
    List<List<String>> options =
        List.of(List.of(), List.of("--rules", "WriteInFlight,ReadInFlight"), List.of("-q"));
    Path original = Files.move(sources, directory.resolve("original"));
    RandomEdits edits = new RandomEdits(original, sources, random);
    int hits = 0;
    int rounds = 24;
    for (int round = 0; round < rounds; round++) {
      String what = "round " + round + ": " + edits.next();
      if (random.nextInt(12) == 0) {
        Thread.sleep(SETTLING_MILLIS); // from here on times are trusted
      }
      List<String> chosen = new ArrayList<>(options.get(Math.max(0, random.nextInt(6) - 3)));
      if (chosen.contains("-q")) {
        chosen = List.of("--confidence", "high");
      }
      Outputs right = check(chosen, "--no-cache");
      int before = analyses.get();
      assertThat(check(chosen, "--cache-dir", cache.toString())).as(what).isEqualTo(right);
      hits += analyses.get() == before ? 1 : 0;
    }
    assertThat(hits).isBetween(rounds / 10, rounds * 9 / 10);
  }

  @Test
  void damagedEntriesAreNotUsed() throws IOException {
    Random random = new Random(3);
    Outputs right = cold();
    assertThat(cached()).isEqualTo(right);
    Path entry;
    try (Stream<Path> files = Files.list(cache)) {
      entry = files.toList().get(0);
    }
    byte[] whole = Files.readAllBytes(entry);
    for (int i = 0; i < 6; i++) {
      byte[] damaged = whole.clone();
      switch (i % 3) {
        case 0 -> damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        case 1 -> damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
        default -> random.nextBytes(damaged);
      }
      Files.write(entry, damaged);
      int before = analyses.get();
      assertThat(cached()).isEqualTo(right);
      assertThat(analyses.get() - before).isEqualTo(1);
      assertThat(Files.size(entry)).as("written again").isGreaterThan(whole.length / 2);
    }
  }

  @Test
  void worksWhereNothingCanBeKept() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    cache = file.resolve("below");
    expect(true);
    expect(true);
    cache = file;
    expect(true);
    assertThat(file).isEmptyFile();
  }

  @Test
  void manyRunsMayShareADirectory() {
    Outputs right = cold();
    Path one = sources.resolve("asyncfuture");
    Outputs rightOfOne = check(one, List.of(), "--no-cache");
    List<Integer> runs = Stream.iterate(0, i -> i + 1).limit(16).toList();
    List<Boolean> same =
        Parallel.map(
            runs,
            4,
            "runs",
            n -> {},
            run ->
                run % 2 == 0
                    ? cached().equals(right)
                    : check(one, List.of(), "--cache-dir", cache.toString()).equals(rightOfOne));
    assertThat(same).doesNotContain(false);
  }
}
