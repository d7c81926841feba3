package org.odirect.analyzer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/**
 * What tells without reading it that a file is as it was. The time of its last change, which no
 * program can set, is part of it: times of modification may lie.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970
 * @param changed nanoseconds since 1970
 */
record Stamp(long size, long modified, long changed, long device, long inode) {

  private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,dev,ino";

  /**
   * A file's time may be no finer than this, two seconds on FAT: within it a second change leaves
   * no mark.
   */
  private static final long GRAIN = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of a file; empty where files have none that can be trusted. */
  static Optional<Stamp> of(Path path) {
    try {
      Map<String, Object> attributes = Files.readAttributes(path, ATTRIBUTES);
      return Optional.of(
          new Stamp(
              number(attributes, "size"),
              nanos(attributes, "lastModifiedTime"),
              nanos(attributes, "ctime"),
              number(attributes, "dev"),
              number(attributes, "ino")));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static long number(Map<String, Object> attributes, String name) {
    return ((Number) Objects.requireNonNull(attributes.get(name))).longValue();
  }

  private static long nanos(Map<String, Object> attributes, String name) {
    return ((FileTime) Objects.requireNonNull(attributes.get(name))).to(TimeUnit.NANOSECONDS);
  }

  /**
   * Whether any change after a time would show. A file that was changed shortly before it was read
   * may have been changed again at what is the same time for the file system.
   *
   * @param time nanoseconds since 1970, not after the file was read
   */
  boolean isSettledAt(long time) {
    return Math.max(modified, changed) < time - GRAIN;
  }

  void pack(Packer packer) {
    packer.number(size);
    packer.number(modified);
    packer.number(changed);
    packer.number(device);
    packer.number(inode);
  }

  static Stamp unpack(Unpacker unpacker) {
    return new Stamp(
        unpacker.longNumber(),
        unpacker.longNumber(),
        unpacker.longNumber(),
        unpacker.longNumber(),
        unpacker.longNumber());
  }
}
