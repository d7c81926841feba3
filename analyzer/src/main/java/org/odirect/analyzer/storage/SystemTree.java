package org.odirect.analyzer.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files in which a Linux system tells about itself, below a root directory: {@code /}, or a
 * recorded tree. What is not there is empty; what must not be read is noted.
 */
final class SystemTree {
  private final Path root;
  private final SortedSet<String> denied = new TreeSet<>();

  SystemTree(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The text of a file without blanks around it. */
  Optional<String> read(String path) {
    try {
      return Optional.of(Files.readString(resolve(path)).strip());
    } catch (AccessDeniedException e) {
      denied.add(path);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The names in a directory, sorted; none if there is no such directory. */
  List<String> list(String path) {
    try (Stream<Path> files = Files.list(resolve(path))) {
      return files.map(SystemTree::name).sorted().toList();
    } catch (AccessDeniedException e) {
      denied.add(path);
      return List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  boolean exists(String path) {
    return Files.exists(resolve(path));
  }

  boolean isDirectory(String path) {
    return Files.isDirectory(resolve(path));
  }

  /** Where a path leads to when all links are followed, as a path below the root. */
  Optional<String> real(String path) {
    try {
      return Optional.of("/" + root.toRealPath().relativize(resolve(path).toRealPath()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The last name of what a path leads to. */
  Optional<String> target(String path) {
    return real(path).map(it -> it.substring(it.lastIndexOf('/') + 1));
  }

  /** The files that exist and must not be read. */
  SortedSet<String> denied() {
    return denied;
  }

  private Path resolve(String path) {
    return root.resolve(path.substring(1));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
