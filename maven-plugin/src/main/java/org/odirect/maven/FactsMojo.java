package org.odirect.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.odirect.analyzer.cli.Config;
import org.odirect.analyzer.cli.ReportFile;
import org.odirect.analyzer.cli.ReportFiles;
import org.odirect.analyzer.cli.Request;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.report.Report;

/**
 * Writes what other modules may know of this one's methods into its jar. Who depends on the jar
 * finds with these facts what it would find with the sources, as far as they tell it.
 */
@Mojo(name = "facts", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class FactsMojo extends BuildMojo {

  /** Where to write the facts. */
  @Parameter(
      property = "odirect.factsFile",
      defaultValue = "${project.build.outputDirectory}/META-INF/odirect/facts.stub")
  private File factsFile;

  @Override
  void run() throws UsageException, IOException {
    Path base = ModuleRoots.base(session);
    Path file = ModuleRoots.normal(factsFile.toPath());
    Config config = config(base);
    List<Path> stubs = stubs(config, base);
    ModuleRoots roots = new ModuleRoots(false, true, excludeRoots);
    List<Path> own = roots.of(List.of(project));
    if (own.isEmpty()) {
      getLog().info("odirect: no Java sources to tell of");
      return;
    }
    ReportFile target = written(new ReportFiles(named()), "factsFile", file, project);
    List<Path> classPath =
        dependencyFacts ? new DependencyFacts(session, resolver).of(List.of(project)) : List.of();
    Scope scope = new Scope(base, own, List.of(), List.of());
    StringBuilder facts = new StringBuilder();
    Request.Facts wanted =
        new Request.Facts(
            List.of(),
            classPath,
            Optional.of(facts::append),
            scope::contains,
            "odirect " + version);
    Request request =
        request(
            base,
            roots.upTo(session, project),
            config,
            stubs,
            List.of(),
            List.of(),
            wanted,
            Optional.empty());
    Report report = SharedAnalysis.of(session).run(request);
    new Console(getLog(), base, false).print(report.within(scope::contains), finding -> false);
    byte[] text = facts.toString().getBytes(StandardCharsets.UTF_8);
    target.write(out -> out.write(text));
    getLog().info("odirect: facts: " + file);
  }
}
