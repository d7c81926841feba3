package org.odirect.analyzer.report;

import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that code scanning names files from: that of the repository. */
public final class RepositoryRoot {
  private RepositoryRoot() {}

  /**
   * The nearest directory upwards with a {@code .git} in it, which is a directory or, in a work
   * tree or a submodule, a file; the directory itself if there is none.
   */
  public static Path of(Path directory) {
    Path start = directory.toAbsolutePath().normalize();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return start;
  }
}
