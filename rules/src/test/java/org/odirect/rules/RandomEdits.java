package org.odirect.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes a directory of sources as people do, and as they do not. */
final class RandomEdits {
  private final Path original;
  private final Path root;
  private final Random random;
  private int added;

  /**
   * @param original what edits start from, and often go back to
   * @param root what is edited
   */
  RandomEdits(Path original, Path root, Random random) throws IOException {
    this.original = original;
    this.root = root;
    this.random = random;
    undo();
  }

  /** Makes one change, or none, and says which. */
  String next() throws IOException {
    if (random.nextInt(3) > 0) {
      undo();
    }
    Path file = any(sources(root));
    return root.relativize(file) + " " + change(file);
  }

  private String change(Path file) throws IOException {
    switch (random.nextInt(24)) {
      case 0 -> {
        return "is left alone";
      }
      case 1 -> {
        Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt()));
        return "is touched";
      }
      case 2 -> {
        Files.writeString(file, Files.readString(file) + "// the end\n");
        return "ends in a comment";
      }
      case 3 -> {
        return lines(file, lines -> lines.add(0, "// the start")) + "starts with a comment";
      }
      case 4 -> {
        return lines(file, lines -> lines.remove(random.nextInt(lines.size()))) + "loses a line";
      }
      case 5 -> {
        return lines(file, lines -> Collections.swap(lines, at(lines), at(lines))) + "swaps lines";
      }
      case 6 -> {
        return lines(file, lines -> lines.add(at(lines), lines.get(at(lines)))) + "repeats a line";
      }
      case 7 -> {
        Path copy = file.resolveSibling("Added" + ++added + ".java");
        Files.copy(file, copy);
        return "is copied to " + copy.getFileName();
      }
      case 8 -> {
        Files.move(file, file.resolveSibling("Renamed" + ++added + ".java"));
        return "is renamed";
      }
      case 9 -> {
        Files.delete(file);
        return "is deleted";
      }
      case 10 -> {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("put", "get"));
        Files.setLastModifiedTime(file, time);
        return "changes and hides it";
      }
      case 11, 12 -> {
        return replaced(file, "(?<=\\) )\\{\n", "{\n" + statement() + "\n", "does more");
      }
      case 13 -> {
        String more = "new Object() { int n() { return 1; } }.n();\n";
        return replaced(file, "(?<=\\) )\\{\n", "{\n" + more, "has a local class more");
      }
      case 14 -> {
        String more = "static int added" + ++added + "(int n) { return n; }\n}\n";
        return replaced(file, "\\}\n$", more, "declares more");
      }
      case 15 -> {
        return replaced(file, "ByteBuffer (?=\\w+\\))", "Object ", "declares something else");
      }
      default -> {
        Path other = root.resolve("far/away/Outsider.java");
        String asked = random.nextInt(3) == 0 ? "\n// odirect:ignore WriteInFlight gone" : "";
        String body = "package far.away;\nclass Outsider { int n() { return " + ++added + "; } }";
        Files.writeString(other, body + asked + "\n");
        return "stays, another one that nobody uses changes";
      }
    }
  }

  private String statement() {
    return List.of("int more = 1;", "Thread.yield();", "if (1 > 2) { return; }")
        .get(random.nextInt(3));
  }

  /** Replaces one of the places that match. */
  private String replaced(Path file, String pattern, String by, String what) throws IOException {
    String text = Files.readString(file);
    List<MatchResult> places = Pattern.compile(pattern).matcher(text).results().toList();
    if (places.isEmpty()) {
      return "has no place for that";
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    Files.writeString(file, text.substring(0, place.start()) + by + text.substring(place.end()));
    return what;
  }

  private interface Change {
    void on(List<String> lines);
  }

  /** Writes only what is different, as a version control system does. */
  private void undo() throws IOException {
    List<Path> right = sources(original);
    for (Path file : right) {
      Path target = root.resolve(original.relativize(file).toString());
      Files.createDirectories(target.resolve("..").normalize());
      if (!Files.exists(target) || Files.mismatch(file, target) >= 0) {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (Path file : sources(root)) {
      if (!right.contains(original.resolve(root.relativize(file).toString()))) {
        Files.delete(file);
      }
    }
  }

  private static String lines(Path file, Change change) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    if (!lines.isEmpty()) {
      change.on(lines);
    }
    Files.write(file, lines);
    return "";
  }

  private int at(List<String> lines) {
    return random.nextInt(lines.size());
  }

  private Path any(List<Path> files) {
    return files.get(random.nextInt(files.size()));
  }

  private static List<Path> sources(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
