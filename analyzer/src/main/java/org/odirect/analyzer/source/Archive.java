package org.odirect.analyzer.source;

import com.google.errorprone.annotations.ThreadSafe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar or zip whose Java entries are read in place. Thread-safe. */
@ThreadSafe
@SuppressWarnings("ThreadSafe") // ZipFile synchronises itself
final class Archive implements AutoCloseable {

  private final ZipFile zip;
  private final Optional<Stamp> stamp;

  Archive(Path location) throws IOException {
    stamp = Stamp.of(location);
    zip = new ZipFile(location.toFile());
  }

  static boolean isNamed(String path) {
    return path.endsWith(".jar") || path.endsWith(".zip");
  }

  /** What the archive was like before it was opened. */
  Optional<Stamp> stamp() {
    return stamp;
  }

  /** The names of the Java sources inside, sorted. */
  List<String> javaEntries() {
    return zip.stream()
        .filter(e -> !e.isDirectory())
        .map(ZipEntry::getName)
        .filter(n -> n.endsWith(SourceRoots.JAVA))
        .sorted()
        .distinct()
        .toList();
  }

  InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (in == null) {
      throw new IOException("no such entry");
    }
    return in;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
