package org.odirect.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.SelectorUtils;

/**
 * Which files are reported. All others that are read tell about these, and nothing of their own.
 *
 * @param base what relative paths start from
 * @param roots source roots, absolute
 * @param includes patterns of paths below a root, such as {@code org/acme/io/**}; none: all
 * @param excludes patterns of paths below a root
 */
record Scope(Path base, List<Path> roots, List<String> includes, List<String> excludes) {

  Scope {
    roots = List.copyOf(roots);
    includes = includes.stream().map(Scope::local).toList();
    excludes = excludes.stream().map(Scope::local).toList();
  }

  /** Whether a file is reported, by its path as reports name it. */
  boolean contains(String path) {
    Path file = base.resolve(path).normalize();
    return roots.stream()
        .filter(file::startsWith)
        .map(root -> root.relativize(file).toString())
        .anyMatch(below -> (includes.isEmpty() || any(includes, below)) && !any(excludes, below));
  }

  private static boolean any(List<String> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> SelectorUtils.matchPath(pattern, path));
  }

  /** With the separators of the machine; a directory stands for what is below it. */
  private static String local(String pattern) {
    String whole = pattern.strip();
    String files = whole.endsWith("/") || whole.endsWith("\\") ? whole + "**" : whole;
    return files.replace('/', File.separatorChar).replace('\\', File.separatorChar);
  }
}
