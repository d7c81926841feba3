package org.odirect.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Which source roots of modules are read. They are directories that exist when they are asked for:
 * roots that other plugins add are seen once those have run.
 *
 * @param tests whether test sources are read, too
 * @param generated whether roots below the build directory are read, too
 * @param excluded directories that are not read, nor what is below them; absolute
 */
record ModuleRoots(boolean tests, boolean generated, List<Path> excluded) {

  ModuleRoots {
    excluded = List.copyOf(excluded);
  }

  /** The roots of some modules, sorted, each once, absolute. */
  List<Path> of(Collection<MavenProject> modules) {
    return modules.stream().flatMap(module -> of(module).stream()).sorted().distinct().toList();
  }

  private List<Path> of(MavenProject module) {
    List<String> all = new ArrayList<>(module.getCompileSourceRoots());
    if (tests) {
      all.addAll(module.getTestCompileSourceRoots());
    }
    Path output = normal(new File(module.getBuild().getDirectory()).toPath());
    return all.stream()
        .map(root -> normal(module.getBasedir().toPath().resolve(root)))
        .filter(root -> generated || !root.startsWith(output))
        .filter(root -> excluded.stream().noneMatch(root::startsWith))
        .filter(Files::isDirectory)
        .toList();
  }

  /**
   * The directory that reports name files relative to: that of the repository, as code scanning
   * expects it, or the topmost one of the build where there is no repository.
   */
  static Path base(MavenSession session) {
    File top = session.getRequest().getMultiModuleProjectDirectory();
    Path start = normal(top == null ? Path.of(session.getExecutionRootDirectory()) : top.toPath());
    for (Path path = start; path != null; path = path.getParent()) {
      if (Files.exists(path.resolve(".git"))) {
        return path;
      }
    }
    return start;
  }

  static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
