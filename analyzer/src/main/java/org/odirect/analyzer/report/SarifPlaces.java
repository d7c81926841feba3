package org.odirect.analyzer.report;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;

/** Places of sources as SARIF has them. */
final class SarifPlaces {
  /** The name of the directory that URIs start from. */
  static final String ROOT = "%SRCROOT%";

  /** Lines around a place. */
  private static final int CONTEXT_LINES = 2;

  /** Lines that the web viewer shows of a context; of a longer one it hides the end. */
  private static final int SHOWN_LINES = 7;

  private final SourceCache sources;
  private final ReportPaths paths;

  SarifPlaces(SourceCache sources, ReportPaths paths) {
    this.sources = sources;
    this.paths = paths;
  }

  /**
   * The place of a finding. GitHub shows it in a pull request only if the request changes all of
   * its lines, so it is one line. The code around it has the steps that are near.
   */
  Location primary(Span span, List<Step> steps) {
    Span place = span.line() == span.endLine() ? span : firstLine(span);
    int first = place.line();
    int last = place.line();
    for (Step step : steps) {
      int line = step.span().line();
      int lines = Math.max(last, line) - Math.min(first, line) + 1;
      if (step.span().path().equals(place.path()) && lines <= SHOWN_LINES) {
        first = Math.min(first, line);
        last = Math.max(last, line);
      }
    }
    return around(place, first, last);
  }

  private Span firstLine(Span span) {
    int end = Math.max(sources.line(span.path(), span.line()).length(), span.column());
    return new Span(span.path(), span.line(), span.column(), span.line(), end + 1);
  }

  /** The place of a step, with the code around it. */
  Location related(Step step) {
    Location location = around(step.span(), step.span().line(), step.span().endLine());
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

  private Location around(Span span, int first, int last) {
    Location location = at(span);
    if (sources.has(span)) {
      context(span.path(), first, last).ifPresent(location.getPhysicalLocation()::setContextRegion);
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
      snippet(sources.text(span)).ifPresent(region::setSnippet);
    }
    return region;
  }

  /** Whole lines, and those around them that are not blank. */
  private Optional<Region> context(String path, int first, int last) {
    List<String> lines = sources.lines(path);
    int room = Math.max(0, SHOWN_LINES - (last - first + 1)) / 2;
    int from = Math.max(1, first - Math.min(CONTEXT_LINES, room));
    int to = Math.min(lines.size(), last + Math.min(CONTEXT_LINES, room));
    while (from < first && lines.get(from - 1).isBlank()) {
      from++;
    }
    while (to > last && lines.get(to - 1).isBlank()) {
      to--;
    }
    Region region = new Region();
    region.setStartLine(from);
    region.setEndLine(to);
    Optional<ArtifactContent> text = snippet(String.join("\n", lines.subList(from - 1, to)));
    text.ifPresent(region::setSnippet);
    return text.map(shown -> region); // the web viewer takes the text for granted
  }

  /** Viewers show only what is in the file. */
  private static Optional<ArtifactContent> snippet(String text) {
    if (text.length() > SarifLimits.SNIPPET) {
      return Optional.empty();
    }
    ArtifactContent content = new ArtifactContent();
    content.setText(text);
    return Optional.of(content);
  }

  static Message message(String text) {
    Message message = new Message();
    message.setText(text);
    return message;
  }
}
