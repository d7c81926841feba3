package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.analyzer.storage.Detector;
import org.odirect.analyzer.storage.StoragePage;
import org.odirect.analyzer.storage.StorageProfile;

/** The shipped table of storage, on systems that were recorded from documentation. */
class StorageTest {
  private static final Path TREES = Path.of("src/test/resources/storage");
  private static final Path PAGE = Path.of("../docs/storage.md");

  /** Recognised, but not on Linux or not without real file systems. */
  private static final Set<String> ELSEWHERE =
      Set.of("btrfs-nodatasum", "cpu-x86", "tmpfs", "zfs-freebsd");

  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

  @TempDir private Path directory = Path.of("");

  @TestFactory
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names of devices have colons")
  Stream<DynamicTest> recordedSystems() throws IOException {
    try (Stream<Path> files = Files.list(TREES)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    List<String> seen = new ArrayList<>();
    Path root = Files.createTempDirectory(directory, "tree");
    assertThat(new RecordedTree(file, root).problems(seen)).isEmpty();
    SEEN.addAll(seen);
  }

  /** No condition of the table is one that nothing satisfies. */
  @AfterAll
  static void everyProfileIsRecognisedSomewhere() {
    Set<String> recognisable = new TreeSet<>();
    for (StorageProfile profile : ShippedStorage.read().profiles()) {
      if (!profile.conditions().isEmpty()) {
        recognisable.add(profile.name());
      }
    }
    recognisable.removeAll(ELSEWHERE);
    if (!SEEN.isEmpty()) {
      assertThat(SEEN).containsAll(recognisable);
    }
  }

  @Test
  void thePageIsThatOfTheTable() throws IOException {
    String page = StoragePage.of(ShippedStorage.read());
    if (System.getProperty("golden.rewrite") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void textsReadWell() {
    for (StorageProfile profile : ShippedStorage.read().profiles()) {
      assertThat(profile.race()).as(profile.name()).doesNotEndWith(".").matches("[^A-Z].*|ZFS.*");
      assertThat(profile.advice()).as(profile.name()).doesNotEndWith(".").matches("[^A-Z].*");
      assertThat(profile.title()).as(profile.name()).doesNotEndWith(".");
      assertThat(profile.does()).as(profile.name()).endsWith(".");
    }
  }

  /** Neither elsewhere nor where {@code /proc} is hidden anything is guessed. */
  @Test
  void otherSystemsAreTold() {
    assertThat(new Detector(directory, "x86_64", path -> Optional.empty(), ShippedStorage.read()))
        .matches(detector -> !detector.isLinux());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theProcessorIsToldOnce() {
    CommandLine.Result result = CommandLine.run("storage", "--color=never", "/", "/tmp");
    assertThat(result.out()).containsOnlyOnce("\nmachine: cpu-").contains("publish completions");
    assertThat(CommandLine.run("storage", "--json", "/").out())
        .containsPattern("\"machine\" : \\[ \\{\\s+\"name\" : \"cpu-");
  }

  @Test
  void theCommandPrintsThePage() {
    CommandLine.Result result = CommandLine.run("storage", "--table", "--color=never");
    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("Which storage can take it?\n").contains("md-raid1");
  }
}
