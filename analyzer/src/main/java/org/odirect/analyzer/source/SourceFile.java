package org.odirect.analyzer.source;

import com.google.errorprone.annotations.ThreadSafe;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A Java source: a file on disk or an entry of a jar. Thread-safe. */
@ThreadSafe
public abstract sealed class SourceFile implements Comparable<SourceFile> {

  /** Larger files are not read, in bytes. */
  public static final int MAXIMUM_BYTES = 64 << 20;

  private final String path;
  private final Charset encoding;
  private volatile Optional<Stamp> stamp = Optional.empty();
  private volatile boolean stamped;

  private SourceFile(String path, Charset encoding) {
    this.path = path;
    this.encoding = encoding;
  }

  /** A file of an earlier run, with nothing in it. */
  static SourceFile gone(String path) {
    return new Gone(path);
  }

  static SourceFile onDisk(String path, Path location, Charset encoding) {
    return new OnDisk(path, location, encoding);
  }

  static SourceFile inArchive(String path, Archive archive, String entry, Charset encoding) {
    return new InArchive(path, archive, entry, encoding);
  }

  /**
   * The path as named by the user, with slashes: {@code src/main/java/a/B.java}, {@code
   * foo-sources.jar!/a/B.java}.
   */
  public final String path() {
    return path;
  }

  /**
   * The content.
   *
   * @throws IOException if it cannot be read or is larger than {@link #MAXIMUM_BYTES}
   */
  public final byte[] read() throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
      if (bytes.length > MAXIMUM_BYTES) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  /** Reads the content into a buffer; fails as {@link #read()} does. */
  final void read(ReadBuffer buffer) throws IOException {
    try (InputStream in = open()) {
      if (!buffer.fill(in, MAXIMUM_BYTES)) {
        throw tooLarge();
      }
    }
  }

  private static IOException tooLarge() {
    return new IOException("larger than " + (MAXIMUM_BYTES >> 20) + " MiB");
  }

  /** The encoding that is declared for it. */
  final Charset encoding() {
    return encoding;
  }

  /** Decodes bytes that were {@link #read}; never fails. */
  public final SourceText.Decoded decode(byte[] bytes) {
    return SourceText.decode(bytes, encoding);
  }

  abstract InputStream open() throws IOException;

  /** What the file was like when this was asked first. To be asked before it is read. */
  final Optional<Stamp> stamp() {
    if (!stamped) {
      stamp = stampNow();
      stamped = true;
    }
    return stamp;
  }

  abstract Optional<Stamp> stampNow();

  @Override
  public final int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof SourceFile file && file.path.equals(path);
  }

  @Override
  public final int hashCode() {
    return path.hashCode();
  }

  @Override
  public final String toString() {
    return path;
  }

  private static final class OnDisk extends SourceFile {
    private final Path location;

    OnDisk(String path, Path location, Charset encoding) {
      super(path, encoding);
      this.location = location;
    }

    @Override
    InputStream open() throws IOException {
      try {
        return new FileInputStream(location.toFile()); // twice as fast for small files
      } catch (FileNotFoundException e) {
        return Files.newInputStream(location); // says what is wrong
      }
    }

    @Override
    Optional<Stamp> stampNow() {
      return Stamp.of(location);
    }
  }

  private static final class InArchive extends SourceFile {
    private final Archive archive;
    private final String entry;

    InArchive(String path, Archive archive, String entry, Charset encoding) {
      super(path, encoding);
      this.archive = archive;
      this.entry = entry;
    }

    @Override
    InputStream open() throws IOException {
      return archive.open(entry);
    }

    @Override
    Optional<Stamp> stampNow() {
      return archive.stamp();
    }
  }

  private static final class Gone extends SourceFile {
    Gone(String path) {
      super(path, SourceText.USUAL);
    }

    @Override
    InputStream open() throws IOException {
      throw new NoSuchFileException(path());
    }

    @Override
    Optional<Stamp> stampNow() {
      return Optional.empty();
    }
  }
}
