package org.odirect.analyzer.report;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import java.util.List;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;

/** Places of sources as SARIF has them. */
final class SarifPlaces {
  /** The name of the directory that URIs start from. */
  static final String ROOT = "%SRCROOT%";

  private static final int CONTEXT_LINES = 2;

  private final SourceCache sources;
  private final ReportPaths paths;

  SarifPlaces(SourceCache sources, ReportPaths paths) {
    this.sources = sources;
    this.paths = paths;
  }

  /**
   * The place of a finding. GitHub shows it in a pull request only if the request changes all of
   * its lines, so it is one line.
   */
  Location primary(Span span) {
    return around(span.line() == span.endLine() ? span : firstLine(span));
  }

  private Span firstLine(Span span) {
    int end = Math.max(sources.line(span.path(), span.line()).length(), span.column());
    return new Span(span.path(), span.line(), span.column(), span.line(), end + 1);
  }

  /** The place of a step, with the code around it. */
  Location related(Step step) {
    Location location = around(step.span());
    location.setMessage(said(step));
    return location;
  }

  /** The place of a step, of which {@link #related} shows the code. */
  Location flow(Step step) {
    Location location = at(step.span());
    location.setMessage(said(step));
    return location;
  }

  /** The place that a notice is about. */
  Location of(Notice notice) {
    PhysicalLocation place = new PhysicalLocation();
    place.setArtifactLocation(artifact(notice.path()));
    if (notice.line() > 0) {
      Region region = new Region();
      region.setStartLine(notice.line());
      place.setRegion(region);
    }
    return location(place);
  }

  private static Message said(Step step) {
    String thread =
        step.thread().isEmpty() ? "" : "[" + SarifResults.unlinked(step.thread()) + "] ";
    return message(thread + text(step));
  }

  /** What a step says. */
  static String text(Step step) {
    return step.text().isEmpty()
        ? SarifResults.name(step.kind()).replace('_', ' ')
        : SarifResults.unlinked(step.text());
  }

  private Location around(Span span) {
    Location location = at(span);
    if (sources.has(span)) {
      location.getPhysicalLocation().setContextRegion(context(span));
    }
    return location;
  }

  private Location at(Span span) {
    PhysicalLocation place = new PhysicalLocation();
    place.setArtifactLocation(artifact(span.path()));
    place.setRegion(region(span));
    return location(place);
  }

  private static Location location(PhysicalLocation place) {
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
      show(region, sources.text(span));
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
    show(region, String.join("\n", lines.subList(from - 1, to)));
    return region;
  }

  /** Viewers show only what is in the file. */
  private static void show(Region region, String text) {
    if (text.length() <= SarifLimits.SNIPPET) {
      ArtifactContent content = new ArtifactContent();
      content.setText(text);
      region.setSnippet(content);
    }
  }

  static Message message(String text) {
    Message message = new Message();
    message.setText(text);
    return message;
  }
}
