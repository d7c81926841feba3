package org.odirect.maven;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.odirect.analyzer.cli.UsageException;

/** What the goals of a build tell each other of. Lives as long as Maven's session. */
final class BuildRecord {
  /** Of this class as one class loader has it: others can not read what it stores. */
  private static final Object KEY = new Object();

  private final Map<Path, MavenProject> writers = new HashMap<>();
  private final Set<String> said = new HashSet<>();

  private BuildRecord() {}

  /** The one of a session. */
  static BuildRecord of(MavenSession session) {
    SessionData data = session.getRepositorySession().getData();
    data.set(KEY, null, new BuildRecord()); // if there is none yet
    return (BuildRecord) Objects.requireNonNull(data.get(KEY));
  }

  /**
   * A module writes a file, as often as it likes.
   *
   * @param parameter what names the file
   * @throws UsageException if another module does, too
   */
  synchronized void writes(String parameter, Path file, MavenProject module) throws UsageException {
    MavenProject first = writers.putIfAbsent(file, module);
    if (first != null && !first.equals(module)) {
      throw new UsageException(
          ("%s of module %s is %s, which module %s writes: a relative path is each module's own,"
                  + " and odirect:aggregate writes one file of all")
              .formatted(parameter, module.getArtifactId(), file, first.getArtifactId()));
    }
  }

  /** Whether something is to be said, which is said once in a build. */
  synchronized boolean isNew(String text) {
    return said.add(text);
  }
}
