package org.odirect.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where the files are that parameters name. Maven lets relative paths start from the module that a
 * goal runs in; a goal about all modules may run in any of them, and means the topmost one.
 *
 * @param module the one that the goal runs in
 * @param home the one whose files it reads and writes
 * @param user the properties of the command line
 */
record Places(MavenProject module, MavenProject home, Properties user) {

  static Places of(MavenSession session, MavenProject module, MavenProject home) {
    return new Places(module, home, session.getUserProperties());
  }

  /**
   * The file that a parameter names.
   *
   * @param name the parameter's, without prefix
   * @param file as Maven has resolved it
   */
  Path of(String name, File file) {
    Path path = ModuleRoots.normal(file.toPath());
    if (module.equals(home) || isAbsolute(user.getProperty("odirect." + name))) {
      return path;
    }
    Path output = directory(module);
    if (path.startsWith(output)) {
      return directory(home).resolve(output.relativize(path));
    }
    Path base = base(module);
    return path.startsWith(base) ? base(home).resolve(base.relativize(path)) : path;
  }

  private static boolean isAbsolute(@Nullable String path) {
    return path != null && new File(path).isAbsolute();
  }

  private static Path base(MavenProject project) {
    return ModuleRoots.normal(project.getBasedir().toPath());
  }

  private static Path directory(MavenProject project) {
    return ModuleRoots.normal(new File(project.getBuild().getDirectory()).toPath());
  }
}
