package org.odirect.analyzer.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Borrow;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;

/** One finding as HTML: a line to open, and behind it the code of each step beside a picture. */
final class HtmlFinding {
  private final HtmlCode code;
  private final ReportPaths paths;
  private final Map<String, String> summaries;

  HtmlFinding(SourceCache sources, ReportPaths paths, List<RuleInfo> rules) {
    this.code = new HtmlCode(sources);
    this.paths = paths;
    this.summaries =
        rules.stream().collect(Collectors.toUnmodifiableMap(RuleInfo::id, RuleInfo::summary));
  }

  /**
   * The element of a finding.
   *
   * @param number its number on the page, from 1; the first one is open
   */
  String of(Finding finding, int number) {
    Span span = finding.span();
    String severity = HtmlReport.word(finding.severity());
    String file = Html.text(paths.display(span.path()));
    String rule = Html.text(finding.rule());
    List<Step> steps = TextReport.steps(finding);
    return """
        <details class="finding %s" id="f%s" data-severity="%s" data-rule="%s" data-file="%s"%s>
        <summary><span class="head"><span class="severity">%s</span> <span class="rule">%s</span> \
        <span class="place">%s:<wbr/>%s:%s</span></span> <span class="message">%s</span></summary>
        <div class="body">
        %s<div class="story">
        %s<ol class="steps">
        %s</ol>
        </div>
        %s</div>
        </details>
        """
        .formatted(
            severity,
            number,
            severity,
            rule,
            file,
            number == 1 ? " open=\"\"" : "",
            severity,
            rule,
            file,
            span.line(),
            span.column(),
            Html.prose(Prose.firstSentence(finding.message())),
            paragraph("rest", "", Html.prose(Prose.rest(finding.message()))),
            picture(finding, steps),
            steps(finding, steps),
            remarks(finding, number));
  }

  private static String picture(Finding finding, List<Step> steps) {
    Timeline timeline = Timeline.of(steps, finding.borrow().map(Borrow::thread).orElse(""));
    if (finding.borrow().isEmpty() && !timeline.isStory()) {
      return "";
    }
    String lead = timeline.isStory() ? "still in flight because " : "";
    String caption =
        finding
            .borrow()
            .map(Borrow::because)
            .map(because -> "<figcaption>" + lead + Html.prose(because) + "</figcaption>\n")
            .orElse("");
    return "<figure>\n"
        + TimelineSvg.draw(timeline, finding.borrow())
        + "\n"
        + caption
        + "</figure>\n";
  }

  private String steps(Finding finding, List<Step> steps) {
    return steps.stream().map(step -> step(step, finding.span())).collect(Collectors.joining());
  }

  private String step(Step step, Span primary) {
    boolean touch = step.span().equals(primary);
    String thread =
        step.thread().isEmpty()
            ? ""
            : "<span class=\"thread\">" + Html.text(step.thread()) + "</span> ";
    int line = step.span().line();
    String place =
        step.span().path().equals(primary.path())
            ? "line&#160;" + line
            : Html.text(paths.display(step.span().path())) + ":<wbr/>" + line;
    return "<li"
        + (touch ? " class=\"touch\"" : "")
        + "><p>"
        + thread
        + Html.prose(step.text())
        + " <span class=\"place\">"
        + place
        + "</span></p>\n"
        + code.frame(step.span(), touch)
        + "</li>\n";
  }

  private String remarks(Finding finding, int number) {
    String assumed =
        finding.confidence() == Confidence.MEDIUM
            ? "medium; it rests on the assumption named above"
            : "";
    String about = summaries.getOrDefault(finding.rule(), "");
    return paragraph("fix", "Fix:", Html.prose(finding.fix()))
        + paragraph("confidence", "Confidence:", assumed)
        + paragraph("about", Html.text(finding.rule()) + ":", Html.prose(about))
        + "<p class=\"link\"><a href=\"#f"
        + number
        + "\">link to this finding</a></p>\n";
  }

  private static String paragraph(String kind, String title, String html) {
    if (html.isEmpty()) {
      return "";
    }
    String lead = title.isEmpty() ? "" : "<b>" + title + "</b> ";
    return "<p class=\"" + kind + "\">" + lead + html + "</p>\n";
  }
}
