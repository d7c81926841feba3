package org.odirect.analyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.odirect.analyzer.models.StubFile;

/**
 * Where facts lie, and what their files look like: a line that says so, then any number of
 * packages, stubs one after the other, each with its {@code package} line.
 */
final class FactsFiles {

  /** Where a jar, or a directory of classes, holds the facts of what is in it. */
  static final String ENTRY = "META-INF/odirect/facts.stub";

  private static final String SUFFIX = ".stub";

  /** What files that this version reads begin with. */
  private static final int VERSION = 2;

  private static final String HEAD = "// odirect facts ";

  private static final Pattern FIRST_LINE = Pattern.compile(HEAD + "(\\d+)\\b.*");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ");

  private FactsFiles() {}

  /**
   * The facts at a path: a file of them, or a jar or a directory of classes with its own. Empty if
   * there are none.
   *
   * @param directory what relative paths start from
   * @throws UsageException if they can not be read, or are no facts of this version
   */
  static List<StubFile> in(Path path, Path directory) throws UsageException {
    Path location = directory.resolve(path);
    try {
      if (Files.isRegularFile(location)) {
        return path.toString().endsWith(SUFFIX)
            ? List.of(file(path.toString(), Files.readAllBytes(location)))
            : inJar(path, location).stream().toList();
      }
      Path own = location.resolve(ENTRY);
      if (Files.isRegularFile(own)) {
        return List.of(file(path.resolve(ENTRY).toString(), Files.readAllBytes(own)));
      }
      return List.of();
    } catch (IOException e) {
      throw new UsageException("can not read " + path + ": " + Failures.reason(e));
    }
  }

  private static Optional<StubFile> inJar(Path path, Path location)
      throws IOException, UsageException {
    try (ZipFile jar = new ZipFile(location.toFile())) {
      ZipEntry entry = jar.getEntry(ENTRY);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return Optional.of(file(path + "!/" + ENTRY, in.readAllBytes()));
      }
    }
  }

  private static StubFile file(String name, byte[] bytes) throws UsageException {
    String text;
    try {
      text = Utf8Text.of(bytes);
    } catch (CharacterCodingException e) {
      throw new UsageException(name + " is not a text in UTF-8");
    }
    Matcher line = FIRST_LINE.matcher(text.lines().findFirst().orElse(""));
    if (!line.matches()) {
      throw new UsageException(name + ":1: no facts: these begin with '" + HEAD + VERSION + "'");
    }
    if (!line.group(1).equals(String.valueOf(VERSION))) {
      throw new UsageException(
          name + ":1: facts of version " + line.group(1) + ", but this odirect reads " + VERSION);
    }
    try {
      return new StubFile(name, Abbreviations.expand(text));
    } catch (IllegalArgumentException e) {
      throw new UsageException(name + ": " + e.getMessage());
    }
  }

  /** The stubs of each package, whose lines are those of their file. */
  static List<StubFile> packages(List<StubFile> files) {
    List<StubFile> stubs = new ArrayList<>();
    for (StubFile file : files) {
      String text = file.text();
      List<Integer> starts = PACKAGE.matcher(text).results().map(r -> r.start()).toList();
      int from = 0;
      for (int start : starts) {
        add(file, from, start, stubs);
        from = start;
      }
      add(file, from, text.length(), stubs);
    }
    return stubs;
  }

  private static void add(StubFile file, int from, int to, List<StubFile> stubs) {
    String part = file.text().substring(from, to);
    if (part.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("//"))) {
      long lines = file.text().substring(0, from).chars().filter(c -> c == '\n').count();
      stubs.add(new StubFile(file.name(), "\n".repeat((int) lines) + part));
    }
  }

  /**
   * The file for a path that was asked for: itself, or the place of facts in a directory.
   *
   * @param directory what relative paths start from
   * @throws UsageException at once if nothing can be written there
   */
  static Path target(Path path, Path directory) throws UsageException {
    if (!Files.isDirectory(directory.resolve(path))) {
      return path;
    }
    Path file = directory.resolve(path).resolve(ENTRY);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
    } catch (IOException e) {
      throw new UsageException("can not write " + file + ": " + Failures.reason(e));
    }
    return file;
  }

  /**
   * The text of a module's facts.
   *
   * @param facts by package
   * @param origin what has made them: a name and a version
   */
  static String text(SortedMap<String, StubFile> facts, String origin) {
    StringBuilder all = new StringBuilder(HEAD).append(VERSION);
    all.append(", made by ").append(origin).append('\n');
    facts.values().forEach(stub -> all.append('\n').append(stub.text()));
    return Abbreviations.abbreviate(all.toString());
  }
}
