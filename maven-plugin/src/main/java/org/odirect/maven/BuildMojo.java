package org.odirect.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.odirect.analyzer.cli.Failures;
import org.odirect.analyzer.cli.ReportFile;
import org.odirect.analyzer.cli.ReportFiles;
import org.odirect.analyzer.cli.Request;
import org.odirect.analyzer.cli.SourceEncoding;
import org.odirect.analyzer.cli.UnwritableException;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.storage.StorageProfile;
import org.odirect.analyzer.syntax.Parser;

/** What the goals that read the sources of a build have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class BuildMojo extends AbstractMojo {
  private static final Pattern RELEASE = Pattern.compile("(?:1\\.)?(\\d{1,3})");

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

  /**
   * What sources without a byte order mark are written in; UTF-8 if nothing says so. What is not in
   * it is read as ISO-8859-1.
   */
  @Parameter(property = "odirect.encoding", defaultValue = "${project.build.sourceEncoding}")
  private @Nullable String encoding;

  /**
   * The Java release that the sources are written for. Those of all releases that odirect knows are
   * read in the same way; for a later one there is a warning, since its syntax may be unknown.
   */
  @Parameter(property = "odirect.release", defaultValue = "${maven.compiler.release}")
  private @Nullable String release;

  /** The project's options; none if no file is named. */
  final Config config(Path base) throws UsageException {
    if (configFile != null) {
      return Config.read(existing(configFile), base);
    }
    for (Path directory :
        List.of(ModuleRoots.normal(project.getBasedir().toPath()), ModuleRoots.top(session))) {
      Path unread = directory.resolve(Config.NAME);
      if (Files.isRegularFile(unread) && BuildRecord.of(session).isNew(unread.toString())) {
        getLog().info("odirect: " + unread + " is not read: configFile does not name it");
      }
    }
    return Config.none(base);
  }

  /** The files of configuration that are named. */
  final List<Path> named() {
    return configFile == null ? List.of() : List.of(ModuleRoots.normal(configFile.toPath()));
  }

  /**
   * A file that this goal writes, in a directory that is made if need be.
   *
   * @param files takes the file
   * @param parameter what names it
   * @param owner the module that it belongs to
   */
  final ReportFile written(ReportFiles files, String parameter, Path file, MavenProject owner)
      throws UsageException, UnwritableException {
    BuildRecord.of(session).writes(parameter, file, owner);
    try {
      Files.createDirectories(file.resolveSibling("."));
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
    return files.at(parameter, file);
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

  /**
   * What to analyse.
   *
   * @param roots directories with sources, absolute
   * @param config says the encoding if no parameter does
   * @param cache where runs are kept, if anywhere
   */
  final Request request(
      Path base,
      List<Path> roots,
      Config config,
      List<Path> models,
      List<RuleInfo> rules,
      List<StorageProfile> storage,
      Request.Facts facts,
      Optional<Path> cache)
      throws UsageException {
    checkRelease();
    return new Request(
        base,
        roots.stream().map(root -> root.startsWith(base) ? base.relativize(root) : root).toList(),
        encoding == null
            ? SourceEncoding.configured(config)
            : SourceEncoding.named("encoding", encoding),
        models,
        Runtime.getRuntime().availableProcessors(),
        rules,
        storage,
        Set.of(),
        text -> {},
        facts,
        cache);
  }

  private void checkRelease() throws UsageException {
    if (release == null || release.isBlank()) {
      return;
    }
    Matcher number = RELEASE.matcher(release.strip());
    if (!number.matches()) {
      throw new UsageException("release must be one of Java such as 17, not '" + release + "'");
    }
    if (Integer.parseInt(number.group(1)) > Parser.LATEST_RELEASE) {
      getLog()
          .warn(
              "odirect: knows the syntax of Java up to %d, and not what is new in %s"
                  .formatted(Parser.LATEST_RELEASE, number.group(1)));
    }
  }

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
    } catch (UnwritableException e) {
      throw new MojoExecutionException("odirect: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("odirect: can not read or write: " + e, e);
    } catch (RuntimeException | OutOfMemoryError e) {
      throw new MojoExecutionException(
          Failures.lackMemory(e)
              ? "odirect: out of memory; MAVEN_OPTS=-Xmx2g gives more"
              : "odirect: internal error: " + e + "; this is a bug in odirect, mvn -e shows where",
          e);
    }
  }
}
