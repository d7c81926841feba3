package org.odirect.analyzer.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.annotations.Keep;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.notice.Notice;

/**
 * The report for tools: SARIF 2.1.0. The same report gives the same bytes on every machine: there
 * are no times, no absolute paths and no host names. URIs start from the root of the repository, as
 * GitHub's code scanning wants them, and {@link SarifLimits} are kept.
 *
 * <p>The classes {@code Sarif...} alone know the SARIF library. Its sets take mutable objects by
 * value, so objects are complete before they are added.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;
  private final Optional<String> category;
  private final ReportPaths paths;
  private final boolean showSuppressed;

  /**
   * A report without a category: whoever uploads it may give it one.
   *
   * @param version the version of this tool
   * @param directory the one that the analysis was run in
   */
  public SarifReport(String version, Path directory) {
    this(version, directory, Optional.empty());
  }

  /**
   * A report.
   *
   * @param version the version of this tool
   * @param directory the one that the analysis was run in
   * @param category tells apart the files that are uploaded for one commit, such as those of
   *     modules
   */
  public SarifReport(String version, Path directory, Optional<String> category) {
    this(version, category, new ReportPaths(directory, RepositoryRoot.of(directory)), false);
  }

  private SarifReport(
      String version, Optional<String> category, ReportPaths paths, boolean showSuppressed) {
    this.version = version;
    this.category = category;
    this.paths = paths;
    this.showSuppressed = showSuppressed;
  }

  /**
   * The same report with the findings that comments and baselines hide, marked as suppressed. Not
   * for code scanning, which does not know the mark and would show them all.
   */
  public SarifReport withSuppressed() {
    return new SarifReport(version, category, paths, true);
  }

  /** Writes a report as UTF-8 and leaves the stream open. */
  public void write(Report report, OutputStream out) throws IOException {
    Builder builder = new Builder(report);
    int wanted = SarifLimits.RESULTS;
    byte[] content = content(builder.run(wanted));
    while (wanted > 0 && !SarifLimits.fits(content)) {
      wanted = Math.min(wanted, builder.results.size()) / 2;
      content = content(builder.run(wanted));
    }
    out.write(content);
    out.flush();
  }

  private static byte[] content(Run run) throws IOException {
    SarifSchema210 log = new SarifSchema210();
    log.set$schema(URI.create(SCHEMA));
    log.setVersion(SarifSchema210.Version._2_1_0);
    log.setRuns(List.of(run));
    ObjectMapper mapper = new ObjectMapper();
    mapper.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    mapper.addMixIn(Run.class, AlwaysResults.class);
    mapper.addMixIn(ToolComponent.class, AlwaysRules.class);
    mapper.addMixIn(ReportingConfiguration.class, AlwaysLevel.class);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8); // no lone surrogates
    mapper.writer(printer).writeValue(writer, log);
    writer.write('\n');
    writer.flush();
    return bytes.toByteArray();
  }

  /** The library leaves defaults out, but GitHub rejects a run without {@code results}. */
  private abstract static class AlwaysResults {
    @Keep
    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract List<Result> getResults();
  }

  private abstract static class AlwaysRules {
    @Keep
    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract Set<ReportingDescriptor> getRules();
  }

  private abstract static class AlwaysLevel {
    @Keep
    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract ReportingConfiguration.Level getLevel();
  }

  /** Makes the run of one report. */
  private final class Builder {
    private final Report report;
    private final SarifPlaces places;
    private final SarifResults results;

    Builder(Report report) {
      this.report = report;
      SourceCache sources = new SourceCache(report.sources());
      this.places = new SarifPlaces(sources, paths);
      this.results =
          new SarifResults(report, new Fingerprints(sources, paths), places, showSuppressed);
    }

    /** The run with at most so many results. */
    Run run(int wanted) {
      List<Result> kept = results.mostSevere(wanted);
      Run run = new Run();
      run.setTool(tool());
      category.ifPresent(name -> run.setAutomationDetails(automation(name)));
      run.setInvocations(List.of(invocation(results.size() - kept.size())));
      run.setOriginalUriBaseIds(bases());
      run.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
      run.setResults(kept);
      return run;
    }

    /** GitHub takes what is before the last slash for the category. */
    private RunAutomationDetails automation(String name) {
      RunAutomationDetails details = new RunAutomationDetails();
      details.setId(name.endsWith("/") ? name : name + "/");
      return details;
    }

    private OriginalUriBaseIds bases() {
      ArtifactLocation root = new ArtifactLocation();
      root.setDescription(
          SarifPlaces.message(
              "The root of the repository; without one, the directory of the analysis."));
      OriginalUriBaseIds bases = new OriginalUriBaseIds();
      bases.setAdditionalProperty(SarifPlaces.ROOT, root);
      return bases;
    }

    private Tool tool() {
      ToolComponent driver = new ToolComponent();
      driver.setName("odirect");
      driver.setVersion(version);
      driver.setSemanticVersion(version);
      driver.setRules(SarifRules.of(report.rules()));
      Tool tool = new Tool();
      tool.setDriver(driver);
      return tool;
    }

    private Invocation invocation(int leftOut) {
      List<Notification> notifications = new ArrayList<>();
      if (leftOut > 0) {
        notifications.add(leftOut(leftOut));
      }
      report.notices().forEach(notice -> notifications.add(notification(notice)));
      Invocation invocation = new Invocation();
      invocation.setExecutionSuccessful(!report.incomplete());
      invocation.setToolExecutionNotifications(notifications);
      return invocation;
    }

    private static Notification leftOut(int count) {
      Notification notification = new Notification();
      notification.setLevel(Notification.Level.WARNING);
      notification.setMessage(
          SarifPlaces.message(
              count
                  + " of the findings are left out, since code scanning takes no more: the most"
                  + " severe ones are here, the text report has all."));
      return notification;
    }

    private Notification notification(Notice notice) {
      Notification notification = new Notification();
      notification.setLevel(
          switch (notice.level()) {
            case INCOMPLETE -> Notification.Level.ERROR;
            case WARNING -> Notification.Level.WARNING;
            case NOTE -> Notification.Level.NOTE;
          });
      notification.setMessage(SarifPlaces.message(Prose.capitalised(notice.message())));
      if (!notice.path().isEmpty()) {
        notification.setLocations(new LinkedHashSet<>(List.of(places.of(notice))));
      }
      return notification;
    }
  }
}
