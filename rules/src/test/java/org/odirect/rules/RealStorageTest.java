package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.RealMount.CommandException;

/**
 * What {@code odirect storage} says of real file systems, and what {@code odirect prove} sees
 * there. Skipped where the tests may not mount.
 */
@EnabledOnOs(OS.LINUX)
class RealStorageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Seconds for each attempt to tear a block: a loaded machine may need more than one. */
  private static final List<Integer> ATTEMPTS = List.of(1, 3, 10);

  @TempDir private Path home = Path.of("");

  @Test
  void ext4() throws Exception {
    try (RealMount mount = loop("ext4", 64, "mkfs.ext4", "-q", "-F")) {
      assertThat(storage(mount.point())).startsWith("ext4", "loop").doesNotContain("btrfs");
      torn(mount.point());
      safe(mount.point());
    }
  }

  @Test
  void xfs() throws Exception {
    try (RealMount mount = loop("xfs", 320, "mkfs.xfs", "-q", "-f")) {
      assertThat(storage(mount.point())).startsWith("xfs", "loop");
      torn(mount.point());
      safe(mount.point());
    }
  }

  @Test
  void btrfs() throws Exception {
    try (RealMount mount = loop("btrfs", 256, "mkfs.btrfs", "-q", "-f")) {
      String name = storage(mount.point()).get(0);
      assertThat(name).isIn("btrfs", "btrfs-before-6.15");
      boolean copies = name.equals("btrfs");
      JsonNode proof = prove(1, mount.point());
      assertThat(proof.get("pageCache").asBoolean()).isEqualTo(copies);
      if (copies) {
        assertThat(proof.get("readErrors").asInt()).isZero();
      }
      safe(mount.point());
    }
  }

  @Test
  void btrfsWithoutChecksums() throws Exception {
    try (RealMount mount = loop("btrfs", 256, "mkfs.btrfs", "-q", "-f")) {
      Path directory = Files.createDirectory(mount.point().resolve("log"));
      assumed("chattr", "+C", directory.toString());
      assertThat(storage(directory)).startsWith("btrfs-nodatasum", "loop");
      torn(directory);
      safe(directory);
    }
  }

  /** Whether this kernel keeps the copies equal is what the table says, and what is seen. */
  @Test
  void btrfsMirrored() throws Exception {
    String[] mkfs = {"mkfs.btrfs", "-q", "-f", "-d", "raid1", "-m", "raid1"};
    try (RealMount mount = loop("btrfs", 2, 300, mkfs)) {
      assertThat(storage(mount.point())).first().asString().startsWith("btrfs");
      Path directory = Files.createDirectory(mount.point().resolve("log"));
      assumed("chattr", "+C", directory.toString());
      String name = storage(directory).get(0);
      assertThat(name).isIn("btrfs-nodatasum-raid", "btrfs-nodatasum-raid-before-7.0");
      assertThat(prove(1, directory).get("pageCache").asBoolean())
          .as(name)
          .isEqualTo(name.equals("btrfs-nodatasum-raid"));
      safe(directory);
    }
  }

  @Test
  void tmpfs() throws Exception {
    try (RealMount mount = bare("tmpfs", "-t", "tmpfs", "-o", "size=64m", "none")) {
      List<String> names = storage(mount.point());
      assertThat(names).hasSize(1).first().asString().startsWith("tmpfs");
      JsonNode proof = prove(1, mount.point());
      boolean refused = names.contains("tmpfs-before-6.6");
      assertThat(proof.get("refused").asText().isEmpty()).isNotEqualTo(refused);
      assertThat(proof.get("pageCache").asBoolean()).isNotEqualTo(refused);
      assertThat(remains(mount.point())).isEmpty();
    }
  }

  @Test
  void overlay() throws Exception {
    try (RealMount below = loop("ext4", 64, "mkfs.ext4", "-q", "-F")) {
      Path lower = Files.createDirectory(below.point().resolve("lower"));
      Path upper = Files.createDirectory(below.point().resolve("upper"));
      Path work = Files.createDirectory(below.point().resolve("work"));
      String options = "lowerdir=%s,upperdir=%s,workdir=%s".formatted(lower, upper, work);
      try (RealMount mount = bare("overlay", "-t", "overlay", "-o", options, "overlay")) {
        assertThat(storage(mount.point())).startsWith("overlayfs", "ext4", "loop");
        torn(mount.point());
        safe(mount.point());
      }
    }
  }

  /** The file is gone as soon as it is open: nothing stays behind, however the process ends. */
  @Test
  void nothingStaysBehindWhenKilled() throws Exception {
    Path directory = Files.createDirectory(home.resolve("killed"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "prove",
            "--seconds=60",
            directory.toString());
    Process process = new ProcessBuilder(command).start();
    try {
      long end = System.nanoTime() + 60_000_000_000L;
      while (process.isAlive() && !isWriting(process.pid(), directory)) {
        assertThat(System.nanoTime()).as("it has begun to write").isLessThan(end);
        Thread.sleep(20);
      }
      assumeTrue(process.isAlive(), "no DIRECT in " + directory);
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(remains(directory)).isEmpty();
  }

  private static boolean isWriting(long process, Path directory) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/" + process + "/fd"))) {
      for (Path file : files.toList()) {
        if (Files.isSymbolicLink(file)
            && Files.readSymbolicLink(file).toString().startsWith(directory + "/.odirect-prove")) {
          return true;
        }
      }
      return false;
    }
  }

  private RealMount loop(String type, int mebibytes, String... mkfs) throws IOException {
    return loop(type, 1, mebibytes, mkfs);
  }

  private RealMount loop(String type, int devices, int mebibytes, String... mkfs)
      throws IOException {
    try {
      return RealMount.loop(home, type, devices, mebibytes, mkfs);
    } catch (CommandException e) {
      return skipped(e);
    }
  }

  private RealMount bare(String name, String... arguments) throws IOException {
    try {
      return RealMount.bare(home.resolve(name), arguments);
    } catch (CommandException e) {
      return skipped(e);
    }
  }

  private static void assumed(String... command) throws IOException {
    try {
      RealMount.run(command);
    } catch (CommandException e) {
      skipped(e);
    }
  }

  /** What can not be mounted is skipped; CI says that it can, and then it is a failure. */
  private static RealMount skipped(CommandException e) {
    boolean required = "required".equals(System.getProperty("odirect.mounts"));
    if (!required) {
      System.err.println("skipped: " + e.getMessage());
      assumeTrue(false, e.getMessage());
    }
    throw new AssertionError(e.getMessage(), e);
  }

  private static List<String> storage(Path path) throws IOException {
    CommandLine.Result result = CommandLine.run("storage", "--json", path.toString()).untraced();
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode answer = JSON.readTree(result.out()).get("paths").get(0);
    assertThat(answer.get("blockSize").asInt()).isPositive();
    List<String> names = new ArrayList<>();
    answer.get("storage").forEach(it -> names.add(it.asText()));
    return names;
  }

  private static JsonNode prove(int seconds, Path path, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("prove", "--json", "--size=4", "--seconds=" + seconds));
    arguments.addAll(List.of(options));
    arguments.add(path.toString());
    CommandLine.Result result = CommandLine.run(arguments.toArray(String[]::new)).untraced();
    assertThat(result.err()).isEmpty();
    return JSON.readTree(result.out());
  }

  private static void torn(Path path) throws IOException {
    for (int seconds : ATTEMPTS) {
      JsonNode proof = prove(seconds, path);
      assertThat(proof.get("readErrors").asInt()).isZero();
      assertThat(proof.get("writeErrors").asInt()).isZero();
      assertThat(proof.get("foreign").asInt()).isZero();
      assertThat(proof.get("pageCache").asBoolean()).isFalse();
      if (proof.get("torn").asInt() > 0) {
        return;
      }
    }
    throw new AssertionError("no block of " + path + " was torn in " + ATTEMPTS + " s");
  }

  private static void safe(Path path) throws IOException {
    JsonNode proof = prove(1, path, "--safe");
    assertThat(proof.get("blocks").asInt()).isPositive();
    assertThat(proof.get("torn").asInt()).isZero();
    assertThat(proof.get("foreign").asInt()).isZero();
    assertThat(proof.get("error").asText()).isEmpty();
    assertThat(remains(path)).isEmpty();
  }

  private static List<Path> remains(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(it -> it.getFileName().toString().startsWith(".odirect")).toList();
    }
  }
}
