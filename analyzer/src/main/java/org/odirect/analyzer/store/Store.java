package org.odirect.analyzer.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Entries in a directory, found by their keys. Nothing that happens to the directory is an error:
 * what is damaged, half written, of another version or not readable is not there, and what cannot
 * be written is not kept. Any number of processes may use one directory: an entry appears complete
 * or not at all.
 */
public final class Store {
  /** To be raised with every change of the form of entries: those of others are not there. */
  private static final long MAGIC = 0x6f64697265637431L;

  private static final int HEADER_BYTES = Long.BYTES + 2 * Integer.BYTES;
  private static final String SUFFIX = ".entry";
  private static final String UNFINISHED = ".part";
  private static final Duration ABANDONED = Duration.ofHours(1);
  private static final Duration TOUCHED = Duration.ofHours(1);

  private final Path directory;
  private final long maximumBytes;

  /**
   * Makes a store; the directory need not exist.
   *
   * @param maximumBytes how large all entries together may become: then the ones that were not used
   *     for longest go
   */
  public Store(Path directory, long maximumBytes) {
    this.directory = directory;
    this.maximumBytes = maximumBytes;
  }

  /** A short name for a file, which may be that of two keys, but that is not to be expected. */
  public static String name(String key) {
    CRC32C sum = new CRC32C();
    sum.update(key.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString((long) key.hashCode() << 32 ^ sum.getValue());
  }

  private Path path(String key) {
    return directory.resolve(name(key) + SUFFIX);
  }

  /** The entry of a key, if it is there and whole. */
  public Optional<Unpacker> read(String key) {
    Path path = path(key);
    try (FileChannel file = FileChannel.open(path)) {
      if (file.size() > maximumBytes) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
      for (int count = 0; count >= 0 && bytes.hasRemaining(); ) {
        count = file.read(bytes);
      }
      bytes.flip();
      if (bytes.remaining() < HEADER_BYTES || bytes.getLong() != MAGIC) {
        return Optional.empty();
      }
      int length = bytes.getInt();
      int checksum = bytes.getInt();
      if (length != bytes.remaining() || checksum != checksum(bytes)) {
        return Optional.empty();
      }
      Unpacker entry = new Unpacker(bytes);
      if (!entry.text().equals(key)) {
        return Optional.empty();
      }
      touch(path);
      return Optional.of(entry);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.duplicate());
    return (int) sum.getValue();
  }

  /** Keeps its place among the entries that were used lately. */
  private static void touch(Path path) throws IOException {
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(TOUCHED))) {
      Files.setLastModifiedTime(path, FileTime.from(now));
    }
  }

  /** Something that is kept. */
  public interface Content {
    /** Writes itself. */
    void pack(Packer packer);
  }

  /** Writes an entry, in place of an earlier one. */
  public void write(String key, Content content) {
    Packer packer = new Packer();
    packer.text(key);
    content.pack(packer);
    ByteBuffer packed = packer.packed();
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    header.putLong(MAGIC).putInt(packed.remaining()).putInt(checksum(packed)).flip();
    Path target = path(key);
    Path unfinished = directory.resolve(UUID.randomUUID() + UNFINISHED);
    try {
      Files.createDirectories(directory);
      try (FileChannel file =
          FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        writeAll(file, header);
        writeAll(file, packed);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      evict(target);
    } catch (IOException | RuntimeException e) {
      delete(unfinished);
    }
  }

  private static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  private record Entry(Path path, FileTime used, long size) {
    boolean isAbandoned() {
      return path.toString().endsWith(UNFINISHED)
          && used.toInstant().isBefore(Instant.now().minus(ABANDONED));
    }
  }

  /** Removes what is too much, but for the entry just written. */
  private void evict(Path kept) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = file.toString();
        if (name.endsWith(SUFFIX) || name.endsWith(UNFINISHED)) {
          BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
          entries.add(new Entry(file, attributes.lastModifiedTime(), attributes.size()));
        }
      }
    }
    entries.stream().filter(Entry::isAbandoned).forEach(entry -> delete(entry.path()));
    entries.removeIf(entry -> entry.path().toString().endsWith(UNFINISHED));
    entries.sort(Comparator.comparing(Entry::used).reversed());
    long sum = 0;
    for (Entry entry : entries) {
      sum += entry.size();
      if (sum > maximumBytes && !entry.path().equals(kept)) {
        delete(entry.path());
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException ignored) {
      // Another process was faster, or it is not ours to delete.
    }
  }
}
