package org.odirect.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.cli.Config;
import org.odirect.analyzer.cli.ReportFile;
import org.odirect.analyzer.cli.ReportFiles;
import org.odirect.analyzer.cli.Reporting;
import org.odirect.analyzer.cli.Request;
import org.odirect.analyzer.cli.RuleSelection;
import org.odirect.analyzer.cli.StorageSelection;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.cli.UsualCache;
import org.odirect.analyzer.report.HtmlReport;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.report.SarifReport;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.storage.StorageProfile;
import org.odirect.rules.Rules;
import org.odirect.rules.ShippedStorage;

/**
 * What the goals that analyse have in common. The sources of all modules of the build are analysed
 * together, so that it does not matter what is compiled or installed; a goal reports the findings
 * of its own part.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AnalysisMojo extends BuildMojo {
  private static final String NOTHING = "odirect: no Java sources to report";

  private static final Reporting.Advice ADVICE =
      new Reporting.Advice(
          "-Dodirect.writeBaseline makes it", "-Dodirect.writeBaseline lists anew what is there");

  /**
   * Which files are reported, by patterns of paths below a source root, such as {@code
   * org/acme/io/**}. All, if there are none. The other files are read nevertheless.
   */
  @Parameter(property = "odirect.includes")
  private List<String> includes = List.of();

  /** Which files are not reported, by patterns as for {@code includes}. */
  @Parameter(property = "odirect.excludes")
  private List<String> excludes = List.of();

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

  /**
   * What files are on, by the names that {@code odirect storage} tells. Findings say then what
   * happens there, and the rules about storage speak.
   */
  @Parameter(property = "odirect.storage")
  private List<String> storage = List.of();

  /** Reports only findings that are at least so sure: {@code high} or {@code medium} (default). */
  @Parameter(property = "odirect.confidence")
  private @Nullable String confidence;

  /**
   * The file with the known findings, which are not reported. A relative path starts from the
   * module's directory; the goal {@code aggregate} and the command take the same file.
   */
  @Parameter(property = "odirect.baselineFile")
  private @Nullable File baselineFile;

  /** Writes the findings to {@code baselineFile}; they are known from then on. */
  @Parameter(property = "odirect.writeBaseline", defaultValue = "false")
  private boolean writeBaseline;

  /**
   * Reports only what was changed since this revision in git, such as {@code origin/main}. {@code
   * NONE} is none.
   */
  @Parameter(property = "odirect.ratchetFrom")
  private @Nullable String ratchetFrom;

  /** The SARIF file to write. A relative path starts from the module's directory. */
  @Parameter(
      property = "odirect.sarifFile",
      defaultValue = "${project.build.directory}/odirect/odirect.sarif")
  private File sarifFile;

  /**
   * Tells the SARIF files of one commit apart: for one that each module has, it must hold the
   * module's name. None by default: whoever uploads a file may name one.
   */
  @Parameter(property = "odirect.category")
  private @Nullable String category;

  /**
   * The web page to write, with a picture of each race. None is written unless it is named. A
   * relative path starts from the module's directory.
   */
  @Parameter(property = "odirect.htmlFile")
  private @Nullable File htmlFile;

  /** Keeps what was analysed for later builds, and uses what they kept. */
  @Parameter(property = "odirect.cache", defaultValue = "true")
  private boolean cache;

  /**
   * Where it is kept. The command's directory by default, {@code ~/.cache/odirect}, but nowhere in
   * continuous integration ({@code CI} is set) unless this names a directory.
   */
  @Parameter(property = "odirect.cacheDirectory")
  private @Nullable File cacheDirectory;

  /** Shows each finding's steps in the source, and all notices. */
  @Parameter(property = "odirect.verbose", defaultValue = "false")
  private boolean verbose;

  /** The modules that are reported. */
  abstract List<MavenProject> reported(MavenSession build, MavenProject current);

  /** The module whose files are read and written. */
  MavenProject home(MavenSession build, MavenProject current) {
    return current;
  }

  /** Checks the configuration, before anything is done, and says what makes the build fail. */
  abstract Gate gate(Config config) throws UsageException;

  @Override
  final void run()
      throws UsageException, IOException, MojoExecutionException, MojoFailureException {
    List<MavenProject> modules = reported(session, project);
    if (modules.isEmpty()) {
      getLog().info(NOTHING);
      return;
    }
    Path base = ModuleRoots.base(session);
    Config config = config(base);
    Gate gate = gate(config);
    List<RuleInfo> all = Rules.ALL.stream().map(Rule::info).toList();
    List<RuleInfo> selected = selected(all, config);
    List<Path> stubs = stubs(config, base);
    MavenProject home = home(session, project);
    Places places = Places.of(session, project, home);
    Optional<Path> baseline = baseline(config, base, places);
    ReportFiles files = new ReportFiles(inputs(base, stubs, baseline));
    Reporting reporting = reporting(config, base, all, baseline);
    List<StorageProfile> declared =
        storage.isEmpty()
            ? StorageSelection.configured(ShippedStorage::read, config)
            : StorageSelection.named(ShippedStorage::read, storage);
    ModuleRoots roots = new ModuleRoots(includeTests, !excludeGeneratedSources, excludeRoots);
    List<Path> own = roots.of(modules);
    if (own.isEmpty()) {
      getLog().info(NOTHING);
      return;
    }
    if (writeBaseline && baseline.isPresent()) {
      files.at("baselineFile", base.resolve(baseline.get()));
    }
    Path sarifPath = places.of("sarifFile", sarifFile);
    ReportFile file = written(files, "sarifFile", sarifPath, home);
    SarifReport sarif =
        new SarifReport(
            version, base, Optional.ofNullable(category).filter(name -> !name.isBlank()));
    ReportFile page =
        htmlFile == null ? null : written(files, "htmlFile", places.of("htmlFile", htmlFile), home);
    SharedAnalysis shared = SharedAnalysis.of(session);
    List<Path> classPath = dependencyFacts ? shared.classPath(session, resolver) : List.of();
    Request request =
        request(
            base,
            roots.of(session, modules),
            config,
            stubs,
            selected,
            declared,
            Request.Facts.using(List.of(), classPath),
            kept());
    SharedAnalysis.Result result = shared.analyse(request);
    Scope scope = new Scope(base, own, includes, excludes);
    Report report = reporting.of(result.report().within(scope::contains));
    reporting.message().ifPresent(message -> getLog().info("odirect: " + message));
    file.write(out -> sarif.write(report, out));
    if (page != null) {
      page.write(out -> new HtmlReport(version, base).write(report, out));
    }
    Console console = new Console(getLog(), base, verbose);
    boolean failed = gate.fails(report);
    Predicate<Finding> fails = finding -> failed && gate.counts(finding);
    console.print(report, fails);
    int count = (int) result.paths().stream().filter(scope::contains).count();
    console.summary(report, count, sarifPath);
    if (failed) {
      throw gate.failure(report, console);
    }
    gate.requireComplete(report);
  }

  private Optional<Path> kept() {
    if (!cache) {
      return Optional.empty();
    }
    return cacheDirectory == null
        ? UsualCache.directory(System.getenv())
        : Optional.of(ModuleRoots.normal(cacheDirectory.toPath()));
  }

  private List<RuleInfo> selected(List<RuleInfo> all, Config config) throws UsageException {
    boolean open = rules.isEmpty() && disabledRules.isEmpty();
    return RuleSelection.of(
        all,
        rules.isEmpty() ? config.rules("rules", all) : rules,
        open ? config.rules("disable", all) : disabledRules);
  }

  private Optional<Path> baseline(Config config, Path base, Places places) {
    return baselineFile == null
        ? config.item("baseline").map(item -> config.path(item, base))
        : Optional.of(relative(places.of("baselineFile", baselineFile), base));
  }

  /** What is read, and must not be written. */
  private List<Path> inputs(Path base, List<Path> stubs, Optional<Path> baseline) {
    List<Path> inputs = new ArrayList<>(named());
    stubs.forEach(stub -> inputs.add(base.resolve(stub)));
    baseline.filter(file -> !writeBaseline).ifPresent(file -> inputs.add(base.resolve(file)));
    return inputs;
  }

  private Reporting reporting(Config config, Path base, List<RuleInfo> all, Optional<Path> baseline)
      throws UsageException {
    boolean ratchets = ratchetFrom != null && !ratchetFrom.strip().equals("NONE");
    if (writeBaseline) {
      if (baseline.isEmpty()) {
        throw new UsageException("writeBaseline needs baselineFile");
      }
      if (ratchets) {
        throw new UsageException("writeBaseline lists all findings: not with ratchetFrom");
      }
      Path file = base.resolve(baseline.get()).normalize();
      Path own = ModuleRoots.normal(project.getBasedir().toPath());
      boolean shared = session.getProjects().size() > reported(session, project).size();
      if (shared && (!file.startsWith(own) || !project.getModules().isEmpty())) {
        throw new UsageException(
            "each module would write " + file + " anew: odirect:aggregate writes that of all");
      }
    }
    return Reporting.of(
        base,
        all,
        new Reporting.Choice(
            config.included(base),
            least(config),
            writeBaseline ? Optional.empty() : baseline,
            writeBaseline ? baseline : Optional.empty(),
            ratchets ? Optional.ofNullable(ratchetFrom).map(String::strip) : Optional.empty(),
            ADVICE));
  }

  private Confidence least(Config config) throws UsageException {
    return confidence == null
        ? Choices.of(Confidence.class, "confidence", config, Confidence.MEDIUM)
        : Choices.of(Confidence.class, "confidence", confidence);
  }

  private static Path relative(Path path, Path base) {
    return path.startsWith(base) ? base.relativize(path) : path;
  }
}
