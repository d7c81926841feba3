package org.odirect.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.odirect.analyzer.cli.Config;

/** Reports what {@code check} would, and never fails the build for it. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends AnalysisMojo {
  @Override
  List<MavenProject> reported(MavenSession build, MavenProject current) {
    return List.of(current);
  }

  @Override
  Gate gate(Config config) {
    return Gate.OPEN;
  }
}
