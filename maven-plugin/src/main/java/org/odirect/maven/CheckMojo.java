package org.odirect.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Finds code of this module that touches a buffer while an I/O operation still owns its memory, and
 * fails the build if there is any. Needs nothing compiled; the sources of the build's other modules
 * are read, too.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CheckingMojo {
  @Override
  List<MavenProject> reported(MavenSession build, MavenProject current) {
    return List.of(current);
  }
}
