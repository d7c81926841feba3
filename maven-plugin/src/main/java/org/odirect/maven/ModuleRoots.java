package org.odirect.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Which source roots of modules are read. They are directories that exist when they are asked for:
 * roots that other plugins add are seen once those have run.
 *
 * @param tests whether test sources are read, too
 * @param generated whether roots below the build directory are read, too
 * @param excluded directories that are not read, nor what is below them; relative ones in each
 *     module
 */
record ModuleRoots(boolean tests, boolean generated, List<String> excluded) {

  ModuleRoots {
    excluded = List.copyOf(excluded);
  }

  /** The roots that some modules have by now, sorted, each once, absolute. */
  List<Path> of(Collection<MavenProject> modules) {
    return sorted(modules.stream().flatMap(this::current));
  }

  /**
   * The roots of a build: all that the reported modules and those that they depend on have by now.
   * When the other ones get more depends on how far their builds are; of them the declared roots
   * are read, so that the order of the modules does not matter.
   */
  List<Path> of(MavenSession session, Collection<MavenProject> reported) {
    Set<MavenProject> done = new HashSet<>(reported);
    reported.forEach(m -> done.addAll(upstream(session, m)));
    return sorted(
        session.getAllProjects().stream()
            .flatMap(module -> done.contains(module) ? current(module) : declared(module)));
  }

  /** The roots that a module and those that it depends on have by now. */
  List<Path> upTo(MavenSession session, MavenProject module) {
    List<MavenProject> all = new ArrayList<>(upstream(session, module));
    all.add(module);
    return of(all);
  }

  private static List<MavenProject> upstream(MavenSession session, MavenProject module) {
    return session.getProjectDependencyGraph().getUpstreamProjects(module, true);
  }

  private static List<Path> sorted(Stream<Path> roots) {
    return roots.sorted().distinct().toList();
  }

  private Stream<Path> current(MavenProject module) {
    List<String> all = new ArrayList<>(module.getCompileSourceRoots());
    if (tests) {
      all.addAll(module.getTestCompileSourceRoots());
    }
    return read(module, all);
  }

  private Stream<Path> declared(MavenProject module) {
    List<String> all = new ArrayList<>(List.of(module.getBuild().getSourceDirectory()));
    if (tests) {
      all.add(module.getBuild().getTestSourceDirectory());
    }
    return read(module, all);
  }

  /** Those of a module's roots that are wanted. */
  private Stream<Path> read(MavenProject module, List<String> all) {
    Path output = normal(new File(module.getBuild().getDirectory()).toPath());
    List<Path> unwanted = excluded.stream().map(root -> in(module, root)).toList();
    return all.stream()
        .map(root -> in(module, root))
        .filter(root -> generated || !root.startsWith(output))
        .filter(root -> unwanted.stream().noneMatch(root::startsWith))
        .filter(Files::isDirectory);
  }

  private static Path in(MavenProject module, String path) {
    return normal(module.getBasedir().toPath().resolve(path.strip()));
  }

  /**
   * The directory that reports name files relative to: that of the repository, as code scanning
   * expects it, or the topmost one of the build where there is no repository.
   */
  static Path base(MavenSession session) {
    Path start = top(session);
    for (Path path = start; path != null; path = path.getParent()) {
      if (Files.exists(path.resolve(".git"))) {
        return path;
      }
    }
    return start;
  }

  /** The topmost directory of the build. */
  static Path top(MavenSession session) {
    File top = session.getRequest().getMultiModuleProjectDirectory();
    return normal(top == null ? Path.of(session.getExecutionRootDirectory()) : top.toPath());
  }

  static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
