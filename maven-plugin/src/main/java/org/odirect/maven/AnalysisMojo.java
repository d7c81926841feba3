package org.odirect.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.cli.ReportFile;
import org.odirect.analyzer.cli.RuleSelection;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.report.HtmlReport;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.report.SarifReport;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.rules.Rules;

/**
 * What the goals that analyse have in common. The sources of all modules of the build are analysed
 * together, so that it does not matter what is compiled or installed; a goal reports the findings
 * of its own part.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AnalysisMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** Does nothing. */
  @Parameter(property = "odirect.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Which files are reported, by patterns of paths below a source root, such as {@code
   * org/acme/io/**}. All, if there are none. The other files are read nevertheless.
   */
  @Parameter(property = "odirect.includes")
  private List<String> includes = List.of();

  /** Which files are not reported, by patterns as for {@code includes}. */
  @Parameter(property = "odirect.excludes")
  private List<String> excludes = List.of();

  /**
   * Directories that are not read: source roots, or directories of source roots. Relative paths
   * start from each module's directory.
   */
  @Parameter(property = "odirect.excludeRoots")
  private List<String> excludeRoots = List.of();

  /** Does not read source roots below the build directory ({@code target}). */
  @Parameter(property = "odirect.excludeGeneratedSources", defaultValue = "true")
  private boolean excludeGeneratedSources;

  /** Reads test sources, too. */
  @Parameter(property = "odirect.includeTests", defaultValue = "false")
  private boolean includeTests;

  /** The rules to run, by id. All, if there are none. */
  @Parameter(property = "odirect.rules")
  private List<String> rules = List.of();

  /** The rules not to run, by id. */
  @Parameter(property = "odirect.disabledRules")
  private List<String> disabledRules = List.of();

  /** Reports only findings that are at least so sure: {@code high} or {@code medium}. */
  @Parameter(property = "odirect.confidence", defaultValue = "medium")
  private String confidence;

  /** The SARIF file to write. A relative path starts from the module's directory. */
  @Parameter(
      property = "odirect.sarifFile",
      defaultValue = "${project.build.directory}/odirect/odirect.sarif")
  private File sarifFile;

  /**
   * The web page to write, with a picture of each race. None is written unless it is named. A
   * relative path starts from the module's directory.
   */
  @Parameter(property = "odirect.htmlFile")
  private @Nullable File htmlFile;

  /** Shows each finding's steps in the source, and all notices. */
  @Parameter(property = "odirect.verbose", defaultValue = "false")
  private boolean verbose;

  /** The modules that are reported. */
  abstract List<MavenProject> reported(MavenSession build, MavenProject current);

  /** Checks the configuration, before anything is done, and says what makes the build fail. */
  abstract Gate gate() throws UsageException;

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

  private void run()
      throws UsageException, IOException, MojoExecutionException, MojoFailureException {
    Gate gate = gate();
    Confidence least = Choices.of(Confidence.class, "confidence", confidence);
    List<RuleInfo> all = Rules.ALL.stream().map(Rule::info).toList();
    List<RuleInfo> selected = RuleSelection.of(all, rules, disabledRules);
    ModuleRoots roots = new ModuleRoots(includeTests, !excludeGeneratedSources, excludeRoots);
    List<MavenProject> modules = reported(session, project);
    List<Path> own = roots.of(modules);
    if (own.isEmpty()) {
      getLog().info("odirect: no Java sources to report");
      return;
    }
    ReportFile file = at(sarifFile);
    ReportFile page = htmlFile == null ? null : at(htmlFile);
    Path base = ModuleRoots.base(session);
    SharedAnalysis.Result result =
        SharedAnalysis.of(session).analyse(base, roots.of(session, modules), selected);
    Scope scope = new Scope(base, own, includes, excludes);
    Report report = result.report().within(scope::contains).atLeast(least);
    SarifReport sarif = new SarifReport(version, base);
    file.write(out -> sarif.write(report, out));
    if (page != null) {
      page.write(out -> new HtmlReport(version, base).write(report, out));
    }
    Console console = new Console(getLog(), base, verbose);
    boolean failed = gate.fails(report);
    Predicate<Finding> fails = finding -> failed && gate.counts(finding);
    console.print(report, fails);
    int files = (int) result.paths().stream().filter(scope::contains).count();
    console.summary(report, files, sarifFile.toPath());
    if (failed) {
      throw gate.failure(report, console);
    }
    gate.requireComplete(report);
  }

  private static ReportFile at(File named) throws UsageException, IOException {
    Path file = ModuleRoots.normal(named.toPath());
    Files.createDirectories(file.resolveSibling("."));
    return ReportFile.at(file);
  }
}
