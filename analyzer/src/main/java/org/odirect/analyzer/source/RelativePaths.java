package org.odirect.analyzer.source;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Names files relative to a directory, with forward slashes. A file in a jar is named {@code
 * library.jar!/package/File.java}.
 */
public final class RelativePaths {
  /** Stands between a jar and the file in it. */
  public static final String ENTRY = "!/";

  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  private final Path directory;
  private final Path base;
  private final Path realBase;

  /**
   * Names files.
   *
   * @param directory the one that relative paths start from
   * @param base the one that names start from
   */
  public RelativePaths(Path directory, Path base) {
    this.directory = directory.toAbsolutePath().normalize();
    this.base = base.toAbsolutePath().normalize();
    this.realBase = real(this.base);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  /** The name for tools: a relative URI, whatever the machine. */
  public String uri(String path) {
    return encode(relative(path));
  }

  /** The name for tools that take no URI. Links below the base are followed, as Git does. */
  public String relative(String path) {
    int entry = path.indexOf(ENTRY);
    String inside = entry < 0 ? "" : path.substring(entry);
    try {
      Path real = directory.resolve(entry < 0 ? path : path.substring(0, entry)).toRealPath();
      if (real.startsWith(realBase)) {
        return slashes(realBase.relativize(real)) + inside;
      }
    } catch (IOException | InvalidPathException e) {
      // it is not there any more, or never was: named as it is written
    }
    return below(path, outside(path));
  }

  /**
   * The name of a file below the base.
   *
   * @param otherwise the name of one that is not
   */
  public String below(String path, String otherwise) {
    int entry = path.indexOf(ENTRY);
    String file = entry < 0 ? path : path.substring(0, entry);
    String inside = entry < 0 ? "" : path.substring(entry);
    try {
      Path absolute = directory.resolve(file).normalize();
      if (absolute.startsWith(base)) {
        return slashes(base.relativize(absolute)) + inside;
      }
      return absolute.startsWith(realBase)
          ? slashes(realBase.relativize(absolute)) + inside
          : otherwise;
    } catch (InvalidPathException e) {
      return otherwise;
    }
  }

  /** Not below the base: the way there, or for a jar, whose place says nothing, only its name. */
  private String outside(String path) {
    String slashed = path.replace(File.separatorChar, '/');
    int entry = slashed.indexOf(ENTRY);
    if (entry >= 0) {
      return slashed.substring(slashed.lastIndexOf('/', entry - 1) + 1);
    }
    try {
      return slashes(base.relativize(directory.resolve(path).normalize()));
    } catch (IllegalArgumentException e) { // another drive, or no path at all
      return slashed.replaceFirst("^/+", "");
    }
  }

  private static String slashes(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static String encode(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean alphanumeric =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (alphanumeric || UNRESERVED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit & 0xF);
  }
}
