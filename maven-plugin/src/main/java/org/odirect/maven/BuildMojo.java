package org.odirect.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.cli.Config;
import org.odirect.analyzer.cli.UsageException;

/** What the goals that read the sources of a build have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class BuildMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  String version;

  @Inject ProjectDependenciesResolver resolver;

  /** Does nothing. */
  @Parameter(property = "odirect.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Directories that are not read: source roots, or directories of source roots. Relative paths
   * start from each module's directory.
   */
  @Parameter(property = "odirect.excludeRoots")
  List<String> excludeRoots = List.of();

  /** Stub files, and directories of them, with models of other APIs. */
  @Parameter(property = "odirect.models")
  private List<File> models = List.of();

  /**
   * The file with the project's options, such as {@code .odirect.toml}. Its {@code paths} are not
   * heeded, and what parameters say wins.
   */
  @Parameter(property = "odirect.configFile")
  private @Nullable File configFile;

  /** Uses the facts in the jars of dependencies that are not modules of this build. */
  @Parameter(property = "odirect.dependencyFacts", defaultValue = "true")
  boolean dependencyFacts;

  /** The project's options; none if no file is named. */
  final Config config(Path base) throws UsageException {
    return configFile == null ? Config.none(base) : Config.read(existing(configFile), base);
  }

  /** The stubs with models of other APIs. */
  final List<Path> stubs(Config config, Path base) throws UsageException {
    if (models.isEmpty()) {
      return config.paths("models", base);
    }
    List<Path> paths = new ArrayList<>();
    for (File model : models) {
      Path path = existing(model);
      paths.add(path.startsWith(base) ? base.relativize(path) : path);
    }
    return paths;
  }

  private static Path existing(File file) throws UsageException {
    if (!file.exists()) {
      throw new UsageException("no such file or directory: " + file);
    }
    return ModuleRoots.normal(file.toPath());
  }

  /** Does what the goal is for. */
  abstract void run()
      throws UsageException, IOException, MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("odirect: skipped");
      return;
    }
    try {
      run();
    } catch (UsageException e) {
      throw new MojoExecutionException("odirect: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("odirect: can not read or write: " + e, e);
    } catch (OutOfMemoryError e) {
      throw new MojoExecutionException("odirect: out of memory; MAVEN_OPTS=-Xmx2g gives more", e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException(
          "odirect: internal error: " + e + "; this is a bug in odirect, mvn -e shows where", e);
    }
  }
}
