package org.odirect.analyzer.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.annotations.Keep;
import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.CodeFlow;
import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Region;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.ThreadFlow;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.RulePage;
import org.odirect.analyzer.rule.Severity;

/**
 * The report for tools: SARIF 2.1.0. The same report gives the same bytes on every machine: there
 * are no times, no absolute paths and no host names. What consumers need decides:
 *
 * <ul>
 *   <li>GitHub rejects a run without {@code results}, wants text for every rule, uses the message's
 *       first sentence as title, and shows related locations only if the message links them.
 *   <li>VS Code reads only the first thread flow of the first code flow, hence that one holds all
 *       steps in the order of time, each with its thread; a second code flow has one thread flow
 *       per thread.
 *   <li>The SARIF web viewer shows source only from snippets in the file.
 * </ul>
 *
 * <p>This class alone knows the SARIF library. Its sets take mutable objects by value, so objects
 * are complete before they are added.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";
  private static final int CONTEXT_LINES = 2;

  /** GitHub's limit for descriptions. */
  private static final int MAX_DESCRIPTION = 1024;

  private final String version;
  private final ReportPaths paths;

  /**
   * @param version the version of this tool
   * @param base the directory that URIs are relative to: for GitHub, the root of the repository
   */
  public SarifReport(String version, Path base) {
    this.version = version;
    this.paths = new ReportPaths(base);
  }

  /** Writes a report as UTF-8 and leaves the stream open. */
  public void write(Report report, OutputStream out) throws IOException {
    SarifSchema210 log = new SarifSchema210();
    log.set$schema(URI.create(SCHEMA));
    log.setVersion(SarifSchema210.Version._2_1_0);
    log.setRuns(List.of(new Builder(report).run()));
    ObjectMapper mapper = new ObjectMapper();
    mapper.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    mapper.addMixIn(Run.class, AlwaysResults.class);
    mapper.addMixIn(ToolComponent.class, AlwaysRules.class);
    mapper.addMixIn(ReportingConfiguration.class, AlwaysLevel.class);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8); // replaces lone surrogates
    mapper.writer(printer).writeValue(writer, log);
    writer.write('\n');
    writer.flush();
  }

  /** The library leaves defaults out, but consumers want an empty {@code results}. */
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

  private static Message message(String text) {
    Message message = new Message();
    message.setText(text);
    return message;
  }

  private static MultiformatMessageString multiformat(String text) {
    MultiformatMessageString message = new MultiformatMessageString();
    message.setText(text);
    return message;
  }

  /** Makes the run of one report. */
  private final class Builder {
    private final Report report;
    private final SourceCache sources;
    private final Fingerprints fingerprints;
    private final List<String> ruleIds;

    Builder(Report report) {
      this.report = report;
      this.sources = new SourceCache(report.sources());
      this.fingerprints = new Fingerprints(sources, paths);
      this.ruleIds = report.rules().stream().map(RuleInfo::id).toList();
    }

    Run run() {
      Run run = new Run();
      run.setTool(tool());
      run.setInvocations(List.of(invocation()));
      run.setOriginalUriBaseIds(bases());
      run.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
      run.setResults(report.findings().stream().map(this::result).toList());
      return run;
    }

    private OriginalUriBaseIds bases() {
      ArtifactLocation root = new ArtifactLocation();
      root.setDescription(message("The directory in which the analysis was run."));
      OriginalUriBaseIds bases = new OriginalUriBaseIds();
      bases.setAdditionalProperty(ROOT, root);
      return bases;
    }

    private Tool tool() {
      ToolComponent driver = new ToolComponent();
      driver.setName("odirect");
      driver.setVersion(version);
      driver.setSemanticVersion(version);
      Set<ReportingDescriptor> rules = new LinkedHashSet<>();
      report.rules().forEach(rule -> rules.add(rule(rule)));
      driver.setRules(rules);
      Tool tool = new Tool();
      tool.setDriver(driver);
      return tool;
    }

    private ReportingDescriptor rule(RuleInfo rule) {
      RulePage page = RulePage.of(rule);
      String finds = Markdown.plain(page.section(RulePage.Section.WHAT_IT_FINDS));
      MultiformatMessageString help = multiformat(Markdown.plain(page.markdown()));
      help.setMarkdown(page.markdown());
      ReportingConfiguration configuration = new ReportingConfiguration();
      configuration.setLevel(
          ReportingConfiguration.Level.fromValue(level(rule.severity()).value()));
      PropertyBag properties = new PropertyBag();
      properties.setTags(new LinkedHashSet<>(List.of("concurrency", "io")));
      properties.setAdditionalProperty("precision", "high");
      properties.setAdditionalProperty(
          "problem.severity",
          rule.severity() == Severity.NOTE ? "recommendation" : level(rule.severity()).value());
      ReportingDescriptor descriptor = new ReportingDescriptor();
      descriptor.setId(rule.id());
      descriptor.setShortDescription(multiformat(cut(Prose.capitalised(rule.summary()))));
      descriptor.setFullDescription(multiformat(cut(finds)));
      descriptor.setHelp(help);
      descriptor.setDefaultConfiguration(configuration);
      descriptor.setProperties(properties);
      return descriptor;
    }

    private Invocation invocation() {
      Invocation invocation = new Invocation();
      invocation.setExecutionSuccessful(!report.incomplete());
      invocation.setToolExecutionNotifications(
          report.notices().stream().map(this::notification).toList());
      return invocation;
    }

    private Notification notification(Notice notice) {
      Notification notification = new Notification();
      notification.setLevel(
          switch (notice.level()) {
            case INCOMPLETE -> Notification.Level.ERROR;
            case WARNING -> Notification.Level.WARNING;
            case NOTE -> Notification.Level.NOTE;
          });
      notification.setMessage(message(Prose.sentence(notice.message())));
      if (!notice.path().isEmpty()) {
        PhysicalLocation place = new PhysicalLocation();
        place.setArtifactLocation(artifact(notice.path()));
        if (notice.line() > 0) {
          Region region = new Region();
          region.setStartLine(notice.line());
          place.setRegion(region);
        }
        Location location = new Location();
        location.setPhysicalLocation(place);
        notification.setLocations(new LinkedHashSet<>(List.of(location)));
      }
      return notification;
    }

    private Result result(Finding finding) {
      Result result = new Result();
      result.setRuleId(finding.rule());
      int index = ruleIds.indexOf(finding.rule());
      if (index >= 0) {
        result.setRuleIndex(index);
      }
      result.setLevel(level(finding.severity()));
      result.setMessage(message(story(finding)));
      result.setLocations(List.of(location(finding.span())));
      if (!finding.steps().isEmpty()) {
        result.setRelatedLocations(related(finding.steps()));
        result.setCodeFlows(codeFlows(finding.steps()));
      }
      PartialFingerprints identity = new PartialFingerprints();
      String lineHash = fingerprints.lineHash(finding);
      if (!lineHash.isEmpty()) {
        identity.setAdditionalProperty("primaryLocationLineHash", lineHash);
      }
      identity.setAdditionalProperty("odirect/v1", fingerprints.own(finding));
      result.setPartialFingerprints(identity);
      PropertyBag properties = new PropertyBag();
      properties.setAdditionalProperty("confidence", name(finding.confidence()));
      result.setProperties(properties);
      return result;
    }

    /** The message, the steps with links to the related locations, and the fix. */
    private String story(Finding finding) {
      StringBuilder text = new StringBuilder(Prose.sentence(finding.message()));
      for (int i = 0; i < finding.steps().size(); i++) {
        Step step = finding.steps().get(i);
        Span span = step.span();
        String thread = step.thread().isEmpty() ? "" : step.thread() + ": ";
        String file = span.path().equals(finding.span().path()) ? "" : fileName(span.path()) + " ";
        String place = file + "[line " + span.line() + "](" + (i + 1) + ")";
        text.append("\n" + (i + 1) + ". " + thread + text(step) + " (" + place + ")");
      }
      if (!finding.fix().isEmpty()) {
        text.append("\nFix: ").append(Prose.sentence(finding.fix()));
      }
      return text.toString();
    }

    private Set<Location> related(List<Step> steps) {
      Set<Location> related = new LinkedHashSet<>();
      for (int i = 0; i < steps.size(); i++) {
        Location location = location(steps.get(i));
        location.setId(i + 1);
        related.add(location);
      }
      return related;
    }

    private List<CodeFlow> codeFlows(List<Step> steps) {
      List<ThreadFlowLocation> all = new ArrayList<>();
      Map<String, List<ThreadFlowLocation>> byThread = new LinkedHashMap<>();
      String thread =
          steps.stream().map(Step::thread).filter(t -> !t.isEmpty()).findFirst().orElse("");
      for (Step step : steps) {
        thread = step.thread().isEmpty() ? thread : step.thread();
        ThreadFlowLocation location = new ThreadFlowLocation();
        location.setLocation(location(step));
        location.setExecutionOrder(all.size() + 1);
        location.setImportance(
            step.kind() == Step.Kind.SUBMISSION || step.kind() == Step.Kind.TOUCH
                ? ThreadFlowLocation.Importance.ESSENTIAL
                : ThreadFlowLocation.Importance.IMPORTANT);
        all.add(location);
        byThread.computeIfAbsent(thread, t -> new ArrayList<>()).add(location);
      }
      List<CodeFlow> flows = new ArrayList<>();
      flows.add(codeFlow("The steps in the order in which they happen.", Map.of("", all)));
      if (byThread.size() > 1) {
        flows.add(codeFlow("The steps of each thread.", byThread));
      }
      return flows;
    }

    private CodeFlow codeFlow(String title, Map<String, List<ThreadFlowLocation>> threads) {
      List<ThreadFlow> flows = new ArrayList<>();
      threads.forEach(
          (name, locations) -> {
            ThreadFlow flow = new ThreadFlow();
            if (!name.isEmpty()) {
              flow.setId(name);
            }
            flow.setLocations(locations);
            flows.add(flow);
          });
      CodeFlow codeFlow = new CodeFlow();
      codeFlow.setMessage(message(title));
      codeFlow.setThreadFlows(flows);
      return codeFlow;
    }

    private Location location(Step step) {
      Location location = location(step.span());
      String thread = step.thread().isEmpty() ? "" : "[" + step.thread() + "] ";
      location.setMessage(message(thread + text(step)));
      return location;
    }

    private Location location(Span span) {
      PhysicalLocation place = new PhysicalLocation();
      place.setArtifactLocation(artifact(span.path()));
      place.setRegion(region(span));
      if (sources.has(span)) {
        place.setContextRegion(context(span));
      }
      Location location = new Location();
      location.setPhysicalLocation(place);
      return location;
    }

    private ArtifactLocation artifact(String path) {
      ArtifactLocation artifact = new ArtifactLocation();
      artifact.setUri(paths.uri(path));
      artifact.setUriBaseId(ROOT);
      return artifact;
    }

    private Region region(Span span) {
      Region region = new Region();
      region.setStartLine(span.line());
      region.setStartColumn(span.column());
      region.setEndLine(span.endLine());
      region.setEndColumn(span.endColumn());
      if (sources.has(span)) {
        region.setSnippet(snippet(sources.text(span)));
      }
      return region;
    }

    /** Whole lines around a span. */
    private Region context(Span span) {
      List<String> lines = sources.lines(span.path());
      int last = lines.get(lines.size() - 1).isEmpty() ? lines.size() - 1 : lines.size();
      int from = Math.max(1, span.line() - CONTEXT_LINES);
      int to = Math.max(span.endLine(), Math.min(last, span.endLine() + CONTEXT_LINES));
      Region region = new Region();
      region.setStartLine(from);
      region.setEndLine(to);
      region.setSnippet(snippet(String.join("\n", lines.subList(from - 1, to))));
      return region;
    }

    private ArtifactContent snippet(String text) {
      ArtifactContent content = new ArtifactContent();
      content.setText(text);
      return content;
    }
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static String text(Step step) {
    return step.text().isEmpty() ? name(step.kind()).replace('_', ' ') : step.text();
  }

  private static String cut(String text) {
    return text.length() <= MAX_DESCRIPTION
        ? text
        : text.substring(0, MAX_DESCRIPTION - 3).stripTrailing() + "...";
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Result.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case NOTE -> Result.Level.NOTE;
    };
  }
}
