package org.odirect.rules;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A file system that a test mounts, and unmounts whatever happens. Needs root; file systems with a
 * device are made in a sparse file behind a loop device.
 */
final class RealMount implements AutoCloseable {
  private static final int SECONDS = 60;
  private static final Set<RealMount> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(RealMount::close)));
  }

  private final Path point;
  private final List<String> devices = new ArrayList<>();
  private boolean mounted;

  private RealMount(Path point) {
    this.point = point;
    OPEN.add(this);
  }

  /** What a failed command said. */
  static final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
      super(message);
    }
  }

  /**
   * Makes a file system in files and mounts it.
   *
   * @param home where the files and the mount point go
   * @param count how many files, each behind a device
   * @param mebibytes the size of a file, which is sparse
   */
  static RealMount loop(Path home, String type, int count, int mebibytes, String... mkfs)
      throws IOException, CommandException {
    RealMount mount = new RealMount(Files.createDirectories(home.resolve(type)));
    try {
      for (int i = 0; i < count; i++) {
        Path image = home.resolve(type + i + ".img");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
          file.setLength((long) mebibytes << 20);
        }
        mount.devices.add(run("losetup", "--find", "--show", image.toString()));
      }
      List<String> command = new ArrayList<>(List.of(mkfs));
      command.addAll(mount.devices);
      run(command.toArray(String[]::new));
      mount.mount("-t", type, mount.devices.get(0));
      return mount;
    } catch (IOException | CommandException e) {
      mount.close();
      throw e;
    }
  }

  /** Mounts what needs no device: {@code -t tmpfs none}. */
  static RealMount bare(Path point, String... arguments) throws IOException, CommandException {
    RealMount mount = new RealMount(Files.createDirectories(point));
    try {
      mount.mount(arguments);
      return mount;
    } catch (IOException | CommandException e) {
      mount.close();
      throw e;
    }
  }

  private void mount(String... arguments) throws IOException, CommandException {
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(arguments));
    command.add(point.toString());
    run(command.toArray(String[]::new));
    mounted = true;
  }

  /** Where it is mounted. */
  Path point() {
    return point;
  }

  /** Runs a command; its output without blanks around it. */
  static String run(String... command) throws IOException, CommandException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new CommandException(String.join(" ", command) + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(String.join(" ", command) + ": interrupted");
    }
    return said;
  }

  @Override
  public void close() {
    if (mounted) {
      System.gc(); // a mapped page of a proof keeps the file system busy
      if (!ran("umount", point.toString())) {
        ran("umount", "--lazy", point.toString());
      }
    }
    mounted = false;
    devices.forEach(device -> ran("losetup", "--detach", device));
    devices.clear();
    OPEN.remove(this);
  }

  private static boolean ran(String... command) {
    try {
      run(command);
      return true;
    } catch (IOException | CommandException e) {
      System.err.println("left behind: " + e.getMessage());
      return false;
    }
  }
}
