package org.odirect.analyzer.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds out what lies below paths of a Linux system, from files that everybody may read. It
 * collects facts; what they mean the table says.
 */
public final class Detector {
  private static final int MAX_NESTING = 8;

  private final SystemTree tree;
  private final FileFlags flags;
  private final StorageTable table;
  private final List<Mount> mounts;
  private final SortedMap<String, String> common = new TreeMap<>();
  private final SortedMap<String, String> machine;
  private final Set<String> unseen = new LinkedHashSet<>();
  private final BlockDevices devices;
  private int nesting;

  /**
   * A detector for one system.
   *
   * @param root the root of the system, or of a recorded tree of its {@code /proc} and {@code /sys}
   * @param arch what the processor is called if the system does not tell: {@code os.arch}
   */
  public Detector(Path root, String arch, FileFlags flags, StorageTable table) {
    this.tree = new SystemTree(root);
    this.flags = flags;
    this.table = table;
    mounts = Mount.parse(tree.read("/proc/self/mountinfo").orElse(""));
    common.put("os", "linux");
    tree.read("/proc/sys/kernel/osrelease").ifPresent(it -> common.put("kernel", it));
    if (isGuest()) {
      common.put("hypervisor", "yes");
    }
    machine = new TreeMap<>(common);
    machine.put("cpu", tree.read("/proc/sys/kernel/arch").orElse(arch));
    devices = new BlockDevices(tree, common, this::holding, unseen);
  }

  private boolean isGuest() {
    boolean flagged =
        tree.read("/proc/cpuinfo")
            .map(text -> text.lines().anyMatch(it -> it.matches("flags\\s*:.*\\bhypervisor\\b.*")))
            .orElse(false);
    return flagged || tree.exists("/sys/hypervisor/type");
  }

  /** Whether the system tells about itself at all, as Linux does. */
  public boolean isLinux() {
    return !mounts.isEmpty() && common.containsKey("kernel");
  }

  /**
   * What lies below a path.
   *
   * @param path an absolute path without links
   * @param blockSize the block size that the JDK gives for the path, if it does
   */
  public Diagnosis diagnose(String path, OptionalLong blockSize) {
    unseen.clear();
    List<Diagnosis.Seen> seen = new ArrayList<>();
    Optional<Layer> top = holding(path);
    top.ifPresentOrElse(
        it -> walk(it, 0, true, seen), () -> unseen.add("on which file system " + path + " lies"));
    seen.add(seen(new Layer("machine", machine, List.of()), 0, true));
    unseen.add("what statx(2) says of alignment (dio_mem_align): Java has no call for it");
    tree.denied().forEach(file -> unseen.add(file + ": permission denied"));
    return new Diagnosis(path, seen, blockSize, List.copyOf(unseen));
  }

  private void walk(Layer layer, int depth, boolean reached, List<Diagnosis.Seen> seen) {
    Diagnosis.Seen self = seen(layer, depth, reached);
    seen.add(self);
    boolean below = reached && self.profiles().stream().noneMatch(it -> it.direct().shields());
    layer.below().forEach(it -> walk(it, depth + 1, below, seen));
  }

  private Diagnosis.Seen seen(Layer layer, int depth, boolean reached) {
    return new Diagnosis.Seen(layer, depth, reached, table.matching(layer.facts()));
  }

  /** The file system that holds a path, with all below it. */
  private Optional<Layer> holding(String path) {
    Optional<Mount> mount = Mount.of(path, mounts);
    if (mount.isEmpty() || nesting >= MAX_NESTING) {
      return Optional.empty();
    }
    nesting++;
    Layer layer = fileSystem(mount.get(), path);
    nesting--;
    return Optional.of(layer);
  }

  private Layer fileSystem(Mount mount, String path) {
    SortedMap<String, String> facts = new TreeMap<>(common);
    String type = mount.type();
    facts.put("fs", type.contains(".") ? type.substring(0, type.indexOf('.')) : type);
    List<Layer> below = below(mount);
    boolean stable = below.stream().anyMatch(it -> "yes".equals(it.facts().get("stable-writes")));
    facts.put("stable-writes", stable ? "yes" : "no");
    facts.put("data-mode", mount.option("data").orElse("ordered"));
    btrfs(mount, path, facts);
    xfs(mount);
    zfs(mount, facts);
    String name = "%s on %s (%s)".formatted(type, mount.point(), mount.source());
    return new Layer(name, facts, below);
  }

  private List<Layer> below(Mount mount) {
    if (mount.type().equals("overlay")) {
      return overlay(mount);
    }
    if (mount.type().equals("btrfs")) {
      return btrfsDevices(mount);
    }
    Optional<Layer> device =
        mount.device().startsWith("0:") ? Optional.empty() : devices.numbered(mount.device());
    if (device.isEmpty() && mount.source().startsWith("/dev/")) {
      device = devices.named(mount.source());
      if (device.isEmpty()) {
        unseen.add("the device " + mount.source() + ": /sys does not show it");
      }
    }
    return device.map(List::of).orElse(List.of());
  }

  /** What is written goes to the upper directory; without one nothing can be written. */
  private List<Layer> overlay(Mount mount) {
    Optional<String> upper = mount.option("upperdir");
    if (upper.isEmpty()) {
      unseen.add("what lies below the overlay on " + mount.point() + ": it has no upperdir");
      return List.of();
    }
    if (!tree.isDirectory(upper.get())) {
      unseen.add(
          "what lies below the overlay on %s: its upperdir %s is not visible from here"
              .formatted(mount.point(), upper.get()));
      return List.of();
    }
    return holding(upper.get()).map(List::of).orElse(List.of());
  }

  private List<Layer> btrfsDevices(Mount mount) {
    List<Layer> below = new ArrayList<>();
    Optional<String> home = btrfsHome(mount);
    if (home.isPresent()) {
      for (String name : tree.list(home.get() + "/devices")) {
        devices.named("/dev/" + name).ifPresent(below::add);
      }
      return below;
    }
    unseen.add("the devices of the btrfs on " + mount.point() + ": /sys/fs/btrfs does not show it");
    return devices.named(mount.source()).map(List::of).orElse(List.of());
  }

  /** Where {@code /sys} tells of a btrfs: the one that has the mounted device. */
  private Optional<String> btrfsHome(Mount mount) {
    String device = devices.kernelName(mount.source());
    return tree.list("/sys/fs/btrfs").stream()
        .map(uuid -> "/sys/fs/btrfs/" + uuid)
        .filter(home -> tree.list(home + "/devices").contains(device))
        .findFirst();
  }

  private void btrfs(Mount mount, String path, SortedMap<String, String> facts) {
    if (!mount.type().equals("btrfs")) {
      return;
    }
    boolean off = mount.options().contains("nodatasum") || mount.options().contains("nodatacow");
    Optional<String> letters = off ? Optional.of("C") : flags.of(path);
    if (letters.isEmpty()) {
      unseen.add("whether " + path + " has the attribute C (chattr +C): lsattr did not tell");
    }
    facts.put("checksums", letters.orElse("").contains("C") ? "no" : "yes");
    List<String> profiles =
        btrfsHome(mount)
            .map(home -> home + "/allocation/data")
            .map(home -> tree.list(home).stream().filter(it -> tree.isDirectory(home + "/" + it)))
            .map(Stream::toList)
            .orElse(List.of());
    facts.put(
        "data-profile",
        profiles.stream()
            .filter(it -> !it.equals("single") && !it.equals("raid0"))
            .findFirst()
            .orElse(profiles.isEmpty() ? "unknown" : profiles.get(0)));
  }

  /** Only the super block tells, which needs root to be read, or a call that Java has not. */
  private void xfs(Mount mount) {
    if (mount.type().equals("xfs")) {
      unseen.add(
          "whether the XFS on %s was made with -m crc=0: `xfs_info %s` tells"
              .formatted(mount.point(), mount.point()));
    }
  }

  private void zfs(Mount mount, SortedMap<String, String> facts) {
    if (!mount.type().equals("zfs")) {
      return;
    }
    tree.read("/sys/module/zfs/version")
        .ifPresentOrElse(
            it -> facts.put("zfs", it),
            () -> unseen.add("the version of ZFS: there is no /sys/module/zfs/version"));
    facts.put(
        "direct-write-verify",
        tree.read("/sys/module/zfs/parameters/zfs_vdev_direct_write_verify").orElse("unknown"));
    unseen.add("the property direct of " + mount.source() + ": `zfs get direct` tells");
    unseen.add("the devices of the pool of " + mount.source() + ": `zpool status` tells");
  }
}
