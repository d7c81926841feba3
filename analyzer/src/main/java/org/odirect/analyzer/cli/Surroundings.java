package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.odirect.analyzer.source.SourceRoots;
import org.odirect.analyzer.source.SourceText;

/**
 * The sources around files that are to be reported: their modules, that is the nearest directories
 * with a build file, and where there is none the directories that their packages start in.
 */
final class Surroundings {
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\s*(?:@\\w+\\s+)*package\\s+([\\w.$]+)\\s*;");

  private final Path directory;
  private final Charset encoding;
  private final Set<Path> reported = new LinkedHashSet<>();
  private final Set<Path> paths = new TreeSet<>();

  private Surroundings(Path directory, Charset encoding) {
    this.encoding = encoding;
    this.directory = directory.toAbsolutePath().normalize();
  }

  /**
   * The surroundings of files and directories.
   *
   * @param named paths that exist, relative to {@code directory}
   * @param project paths that are known to be the project's, or none: what lies in them needs no
   *     other surroundings
   * @param encoding that of sources
   */
  static Surroundings of(List<Path> named, List<Path> project, Path directory, Charset encoding) {
    Surroundings all = new Surroundings(directory, encoding);
    List<Path> roots = new ArrayList<>();
    project.forEach(path -> roots.add(all.directory.resolve(path).normalize()));
    all.paths.addAll(project);
    for (Path path : named) {
      Path location = all.directory.resolve(path).normalize();
      all.reported.add(real(location));
      if (roots.stream().noneMatch(location::startsWith)) {
        Path around = all.around(location);
        roots.add(around);
        all.paths.add(all.shown(around));
      }
      if (roots.stream().noneMatch(root -> SourceRoots.finds(root, location))) {
        all.paths.add(path); // it is where nobody looks
      }
    }
    return all;
  }

  /** What to analyse. */
  List<Path> paths() {
    return new ArrayList<>(paths);
  }

  /** Whether a file is to be reported, by its path as reports name it. */
  Predicate<String> reported() {
    return path -> {
      Path file = real(directory.resolve(path));
      return reported.stream().anyMatch(file::startsWith);
    };
  }

  private Path shown(Path location) {
    Path relative = location.startsWith(directory) ? directory.relativize(location) : location;
    return relative.toString().isEmpty() ? Path.of(".") : relative;
  }

  private Path around(Path location) {
    Path first = Files.isDirectory(location) ? location : location.resolveSibling(".").normalize();
    for (Path at = first; at != null; at = at.getParent()) {
      if (SourceRoots.hasBuildFile(at)) {
        return at;
      }
      if (Files.exists(at.resolve(".git"))) {
        break;
      }
    }
    return first.equals(location) ? first : root(location, first);
  }

  /** Where the packages start; the file's directory if its place does not match its package. */
  private Path root(Path file, Path parent) {
    if (!Files.isRegularFile(file)) {
      return parent; // nobody may ever write into a pipe
    }
    try {
      Matcher matcher =
          PACKAGE.matcher(SourceText.decode(Files.readAllBytes(file), encoding).text());
      if (matcher.find()) {
        Path packages = Path.of(matcher.group(1).replace('.', '/'));
        if (parent.endsWith(packages)) {
          return parent
              .getRoot()
              .resolve(parent.subpath(0, parent.getNameCount() - packages.getNameCount()));
        }
      }
      return parent;
    } catch (IOException e) {
      return parent; // the analysis will say what is wrong with it
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
