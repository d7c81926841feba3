package org.odirect.analyzer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears complete or not at all. A link is followed; what is no regular file (a pipe,
 * {@code /dev/stdout}) is written to as it is.
 */
public final class ReportFile {
  private final Path path;

  private ReportFile(Path path) {
    this.path = path;
  }

  /**
   * The file at a path. What a descriptor is redirected to is not replaced under its other users.
   *
   * @throws UsageException at once if nothing can be written there
   */
  static ReportFile at(Path path) throws UsageException {
    if (Files.isRegularFile(path) && Descriptors.of(path.toAbsolutePath()).isPresent()) {
      throw new UsageException("can not write " + path + ": name the file that it stands for");
    }
    Path parent = path.toAbsolutePath().getParent();
    if (Files.isDirectory(path) || parent == null) {
      throw new UsageException("can not write " + path + ": it is a directory");
    }
    if (!Files.isDirectory(parent)) {
      throw new UsageException("can not write " + path + ": there is no directory " + parent);
    }
    return new ReportFile(path);
  }

  /** Writes the content. */
  public interface Content {
    /** Writes all of it, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the file, or leaves it as it was.
   *
   * @throws UnwritableException if it can not be written
   */
  public void write(Content content) throws UnwritableException {
    try {
      replace(content);
    } catch (IOException e) {
      throw new UnwritableException(path, e);
    }
  }

  private void replace(Content content) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      try (OutputStream out = Files.newOutputStream(path)) {
        content.writeTo(out);
      }
      return;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    String name = "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp";
    Path temporary = target.resolveSibling(name);
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
