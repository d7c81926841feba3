package org.odirect.analyzer.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code /sys} tells of block devices and of what they are made of. */
final class BlockDevices {
  private static final Pattern SCSI_HOST = Pattern.compile("/(host\\d+)/");
  private static final Pattern DELETED = Pattern.compile(" \\(deleted\\)$");
  private static final int MAX_DEPTH = 12;

  private final SystemTree tree;
  private final SortedMap<String, String> common;
  private final Function<String, Optional<Layer>> files;
  private final Set<String> unseen;
  private int depth;

  /**
   * The devices of a system.
   *
   * @param common facts that every layer has
   * @param files the file system that holds a file, for what lies behind loop devices
   * @param unseen receives what could not be seen
   */
  BlockDevices(
      SystemTree tree,
      SortedMap<String, String> common,
      Function<String, Optional<Layer>> files,
      Set<String> unseen) {
    this.tree = tree;
    this.common = common;
    this.files = files;
    this.unseen = unseen;
  }

  /** The device with these numbers ({@code 8:1}). */
  Optional<Layer> numbered(String numbers) {
    return tree.real("/sys/dev/block/" + numbers).map(this::at);
  }

  /** The device that a file in {@code /dev} stands for. */
  Optional<Layer> named(String file) {
    return tree.real("/sys/class/block/" + kernelName(file)).map(this::at);
  }

  /** What the kernel calls a device: {@code dm-0} for {@code /dev/mapper/data}. */
  String kernelName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return tree.target(file).filter(it -> !it.isEmpty()).orElse(name);
  }

  private Layer at(String directory) {
    boolean partition = tree.exists(directory + "/partition");
    String disk = partition ? parent(directory) : directory;
    String name = disk.substring(disk.lastIndexOf('/') + 1);
    SortedMap<String, String> facts = new TreeMap<>(common);
    queue(disk, facts);
    facts.put("device", kind(disk, name));
    driver(disk).ifPresent(it -> facts.put("driver", it));
    hypervisor(facts);
    List<Layer> below = new ArrayList<>();
    if (++depth <= MAX_DEPTH) {
      md(disk, facts);
      dm(disk, name, facts);
      for (String slave : tree.list(disk + "/slaves")) {
        tree.real(disk + "/slaves/" + slave).map(this::at).ifPresent(below::add);
      }
      loop(disk, facts).ifPresent(below::add);
    }
    depth--;
    String part = partition ? directory.substring(directory.lastIndexOf('/') + 1) + " on " : "";
    return new Layer(part + name + described(facts), facts, below);
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private String kind(String disk, String name) {
    if (tree.isDirectory(disk + "/md")) {
      return "md";
    }
    if (tree.isDirectory(disk + "/dm")) {
      return "dm";
    }
    if (name.startsWith("loop")) {
      return "loop";
    }
    return name.startsWith("drbd") ? "drbd" : "disk";
  }

  private static String described(SortedMap<String, String> facts) {
    for (String fact : List.of("level", "dm", "driver")) {
      String value = facts.get(fact);
      if (value != null) {
        String kind = facts.getOrDefault("device", "");
        return " (" + (kind.equals("disk") ? "" : kind + " ") + value + ")";
      }
    }
    return "";
  }

  private void queue(String disk, SortedMap<String, String> facts) {
    for (String file : List.of("logical_block_size", "physical_block_size", "dax")) {
      tree.read(disk + "/queue/" + file)
          .ifPresent(value -> facts.put(file.replace('_', '-'), value));
    }
    String integrity = tree.read(disk + "/integrity/format").orElse("none");
    facts.put("integrity", integrity);
    Optional<String> stable = tree.read(disk + "/queue/stable_writes");
    boolean checks = !integrity.equals("none") && !integrity.equals("nop");
    facts.put("stable-writes", stable.map("1"::equals).orElse(checks) ? "yes" : "no");
    if (stable.isEmpty()) {
      unseen.add("whether a device needs stable writes: the kernel has no queue/stable_writes");
    }
  }

  /** The driver; of a SCSI disk that of its host adapter. */
  private Optional<String> driver(String disk) {
    Matcher host = SCSI_HOST.matcher(disk);
    if (host.find()) {
      return tree.read("/sys/class/scsi_host/" + host.group(1) + "/proc_name");
    }
    return tree.target(disk + "/device/driver");
  }

  /** Paravirtual drivers are those of guests, also where the processor does not tell. */
  private static void hypervisor(SortedMap<String, String> facts) {
    if (facts.getOrDefault("driver", "").startsWith("virtio")) {
      facts.put("hypervisor", "yes");
    }
  }

  private void md(String disk, SortedMap<String, String> facts) {
    tree.read(disk + "/md/level")
        .ifPresent(
            level -> {
              facts.put("level", level);
              facts.put("skip-copy", tree.read(disk + "/md/skip_copy").orElse("unknown"));
            });
  }

  private void dm(String disk, String name, SortedMap<String, String> facts) {
    Optional<String> label = tree.read(disk + "/dm/name");
    if (label.isEmpty()) {
      return;
    }
    facts.put("dm-name", label.get());
    List<String> parts =
        tree.list(disk + "/slaves").stream()
            .map(slave -> tree.read(disk + "/slaves/" + slave + "/dm/name").orElse(""))
            .toList();
    String uuid = tree.read(disk + "/dm/uuid").orElse("");
    Optional<String> target = DeviceMapper.target(label.get(), uuid, parts);
    target.ifPresent(it -> facts.put("dm", it));
    if (target.isEmpty()) {
      unseen.add(
          "the device-mapper target of %s: as root, `dmsetup table %s` tells"
              .formatted(name, label.get()));
    }
  }

  private Optional<Layer> loop(String disk, SortedMap<String, String> facts) {
    Optional<String> backing = tree.read(disk + "/loop/backing_file");
    if (backing.isEmpty()) {
      return Optional.empty();
    }
    facts.put("loop-dio", tree.read(disk + "/loop/dio").orElse("unknown"));
    String file = DELETED.matcher(backing.get()).replaceFirst("");
    facts.put("loop-file", file);
    return files.apply(file);
  }
}
