package org.odirect.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * As {@code check}, but once for all modules of the build, with one SARIF file in the topmost one.
 */
@Mojo(
    name = "aggregate",
    defaultPhase = LifecyclePhase.VERIFY,
    aggregator = true,
    threadSafe = true)
public final class AggregateMojo extends CheckingMojo {
  /** All modules in the topmost one. The others may have inherited the goal: not once more. */
  @Override
  List<MavenProject> reported(MavenSession build, MavenProject current) {
    List<MavenProject> modules = build.getProjects();
    boolean again =
        !current.isExecutionRoot() && modules.stream().anyMatch(MavenProject::isExecutionRoot);
    return again ? List.of() : modules;
  }

  /** The topmost module of the build, whether it is selected or not. */
  @Override
  MavenProject home(MavenSession build, MavenProject current) {
    return build.getAllProjects().stream()
        .filter(MavenProject::isExecutionRoot)
        .findFirst()
        .orElse(current);
  }
}
