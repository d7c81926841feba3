package org.odirect.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that are analysed together.
 *
 * @param name the path of the file, or of the directory, below the root
 * @param root what the names of files are relative to
 * @param files the texts by path below the root, with slashes
 */
record CaseGroup(String name, Path root, Map<String, String> files) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");

  /** The cases that are part of the project. */
  static final Path TESTDATA = Path.of("../testdata/cases");

  CaseGroup {
    files = new TreeMap<>(files);
  }

  /**
   * The groups below a directory. A file whose package has one segment stands alone, the others go
   * together by directory.
   */
  static List<CaseGroup> below(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      Map<String, List<Path>> groups = new TreeMap<>();
      for (Path file : walk.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String path = slashes(root.relativize(file));
        String directory = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        String name = alone(Files.readString(file)) ? path : directory;
        groups.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
      }
      List<CaseGroup> result = new ArrayList<>();
      groups.forEach((name, files) -> result.add(read(name, root, files)));
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean alone(String text) {
    Matcher matcher = PACKAGE.matcher(text);
    return !matcher.find() || !matcher.group(1).contains(".");
  }

  private static CaseGroup read(String name, Path root, List<Path> files) {
    Map<String, String> texts =
        files.stream()
            .collect(
                Collectors.toMap(file -> slashes(root.relativize(file)), CaseGroup::readString));
    return new CaseGroup(name, root, texts);
  }

  private static String readString(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The paths of the files on disk. */
  List<Path> paths() {
    return files.keySet().stream().map(root::resolve).toList();
  }
}
