package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a run writes, checked before it begins: a slip in a name must not replace a
 * source, what the run reads, or another one of them.
 */
public final class ReportFiles {
  private static final String SOURCE = ".java";

  private final List<Path> inputs;
  private final Map<String, Path> taken = new LinkedHashMap<>();

  /**
   * @param inputs what the run was told to read, absolute; directories are only looked into for the
   *     files that were named themselves
   */
  public ReportFiles(Collection<Path> inputs) {
    this.inputs = inputs.stream().filter(Files::isRegularFile).toList();
  }

  /**
   * A file to write.
   *
   * @param option what names it, for messages
   * @param path absolute
   * @throws UsageException if nothing can be written there, or nothing should
   */
  public ReportFile at(String option, Path path) throws UsageException {
    ReportFile file = ReportFile.at(path);
    if (path.toString().endsWith(SOURCE) || real(path).toString().endsWith(SOURCE)) {
      throw new UsageException(
          "can not write " + path + ": " + option + " names what is a Java source");
    }
    if (inputs.stream().anyMatch(input -> same(input, path))) {
      throw new UsageException(
          "can not write " + path + ": " + option + " names a file that is to be read");
    }
    for (Map.Entry<String, Path> other : taken.entrySet()) {
      if (same(other.getValue(), path)) {
        throw new UsageException(
            "can not write %s: both %s and %s name it".formatted(path, other.getKey(), option));
      }
    }
    taken.put(option, path);
    return file;
  }

  /** Whether two paths name one regular file, or will once it is there. */
  static boolean same(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isRegularFile(one) && Files.isSameFile(one, other);
      }
      return real(one).equals(real(other));
    } catch (IOException e) {
      return false;
    }
  }

  /** The path without links. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return Files.exists(absolute)
          ? absolute.toRealPath()
          : absolute.resolveSibling(".").toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      return absolute;
    }
  }
}
