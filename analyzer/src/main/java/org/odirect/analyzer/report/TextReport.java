package org.odirect.analyzer.report;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.filter.Hidden;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Style.Ink;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

/**
 * The report for people. A finding begins with a line in javac's shape, which editors and terminals
 * link to the source; the steps follow as source frames in the order in which things happen. Text
 * from sources can not steer the terminal.
 */
public final class TextReport {
  private static final int NOTICES_SHOWN = 10;

  private final Style style;
  private final Detail detail;
  private final int columns;
  private final ReportPaths paths;

  /** How much to print. */
  public enum Detail {
    /** One line per finding, and per file that is incomplete or needs a hand. */
    QUIET,
    /** Findings with their source, what is incomplete, a summary. */
    NORMAL,
    /** All notices and the operations by kind, too. */
    VERBOSE
  }

  /**
   * @param style whether to use colours
   * @param detail how much to print
   * @param columns the width to fill
   * @param base the directory that paths are shown relative to
   */
  public TextReport(Style style, Detail detail, int columns, Path base) {
    this.style = style;
    this.detail = detail;
    this.columns = columns;
    this.paths = new ReportPaths(base);
  }

  /** Prints a report; the time is that of the run. */
  public void print(Report report, Duration time, PrintStream out) {
    SourceCache sources = new SourceCache(report.sources());
    for (Finding finding : report.findings()) {
      out.print(headline(finding));
      if (detail != Detail.QUIET) {
        out.print(body(finding, sources));
      }
    }
    String notices = notices(report.notices());
    out.print(notices);
    if (detail != Detail.QUIET) {
      out.print((notices.isEmpty() ? "" : "\n") + summary(report, time));
    }
    out.flush();
  }

  /** The steps of one of a report's findings in their source, its fix and its confidence. */
  public String story(Finding finding, Report report) {
    return body(finding, new SourceCache(report.sources()));
  }

  /** What a finding says, on one line. */
  public static String sentence(Finding finding) {
    return DisplayLine.safe(Prose.firstSentence(finding.message()));
  }

  /** What a notice says, on one line. */
  public static String sentence(Notice notice) {
    return DisplayLine.safe(notice.message());
  }

  /** Text from sources as a terminal may show it. */
  public static String safe(String text) {
    return DisplayLine.safe(text);
  }

  private String headline(Finding finding) {
    Span span = finding.span();
    String place = paths.display(span.path()) + ":" + span.line() + ":" + span.column() + ":";
    String severity = finding.severity().name().toLowerCase(Locale.ROOT) + ":";
    return style.paint(Ink.STRONG, place)
        + " "
        + style.paint(ink(finding.severity()), severity)
        + " "
        + style.paint(Ink.STRONG, finding.rule() + ": " + sentence(finding))
        + "\n";
  }

  static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.ERROR;
      case WARNING -> Ink.WARNING;
      case NOTE -> Ink.NOTE;
    };
  }

  private String body(Finding finding, SourceCache sources) {
    StringBuilder out = new StringBuilder();
    String rest = Prose.rest(finding.message());
    if (!rest.isEmpty()) {
      Prose.wrap(rest, columns - 2).forEach(line -> out.append("  ").append(line).append('\n'));
    }
    List<Step> steps = steps(finding);
    int gutter = gutter(steps);
    SourceFrames frames =
        new SourceFrames(
            sources, paths, style, finding.span().path(), ink(finding.severity()), gutter, columns);
    int numbered = steps.size() > 1 ? 1 : 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean touch = step.span().equals(finding.span());
      frames.draw(step, step.text().isEmpty() ? 0 : (i + 1) * numbered, touch);
    }
    out.append(frames.text());
    if (!finding.fix().isEmpty() || finding.confidence() == Confidence.MEDIUM) {
      out.append(" ".repeat(gutter + 1)).append(style.paint(Ink.FRAME, "|")).append('\n');
    }
    out.append(remark(gutter, "fix", finding.fix()));
    if (finding.confidence() == Confidence.MEDIUM) {
      out.append(remark(gutter, "confidence", "medium; it rests on the assumption named above"));
    }
    return out.append('\n').toString();
  }

  /** The steps, and the primary location if none of them shows it. */
  static List<Step> steps(Finding finding) {
    List<Step> steps = new ArrayList<>(finding.steps());
    if (steps.stream().noneMatch(step -> step.span().equals(finding.span()))) {
      steps.add(new Step(Step.Kind.TOUCH, finding.span(), "", ""));
    }
    return steps;
  }

  private static int gutter(List<Step> steps) {
    int last = steps.stream().mapToInt(step -> step.span().endLine()).max().orElse(0);
    return Math.max(4, Integer.toString(last).length() + 1);
  }

  private String remark(int gutter, String title, String text) {
    if (text.isEmpty()) {
      return "";
    }
    int indent = gutter + 3 + title.length() + 2;
    String head =
        " ".repeat(gutter + 1)
            + style.paint(Ink.FRAME, "= ")
            + style.paint(Ink.STRONG, title + ":");
    return Prose.wrap(text, Math.max(40, columns - indent)).stream()
        .collect(Collectors.joining("\n" + " ".repeat(indent), head + " ", "\n"));
  }

  /** In short reports only what may hide findings or should be mended. */
  private String notices(List<Notice> notices) {
    if (detail == Detail.VERBOSE) {
      return notices.stream().map(this::notice).collect(Collectors.joining());
    }
    List<Notice> important =
        notices.stream().filter(notice -> notice.level() != Notice.Level.NOTE).toList();
    String shown =
        important.stream().limit(NOTICES_SHOWN).map(this::notice).collect(Collectors.joining());
    int more = important.size() - NOTICES_SHOWN;
    return more <= 0 ? shown : shown + "... and " + more + " more (--verbose shows all)\n";
  }

  private String notice(Notice notice) {
    String line = notice.line() > 0 ? notice.line() + ":" : "";
    String place = notice.path().isEmpty() ? "" : paths.display(notice.path()) + ":" + line + " ";
    Ink ink = notice.level() == Notice.Level.NOTE ? Ink.NOTE : Ink.WARNING;
    String kind =
        switch (notice.level()) {
          case INCOMPLETE -> "incomplete:";
          case WARNING -> "warning:";
          case NOTE -> "notice:";
        };
    return style.paint(Ink.STRONG, place) + style.paint(ink, kind) + " " + sentence(notice) + "\n";
  }

  private String summary(Report report, Duration time) {
    StringBuilder out = new StringBuilder();
    int operations = report.operations().values().stream().mapToInt(Integer::intValue).sum();
    if (detail == Detail.VERBOSE && operations > 0) {
      out.append("operations seen:\n");
      report
          .operations()
          .forEach((kind, n) -> out.append(String.format(Locale.ROOT, "%7d  %s\n", n, kind)));
    }
    return out.append(tally(report.findings()))
        .append(hidden(report))
        .append(report.findings().isEmpty() ? ": " : "\n")
        .append(plural(report.filesScanned(), "file"))
        .append(" scanned, ")
        .append(number(report.filesParsed()))
        .append(" parsed, ")
        .append(operations == 0 ? "no I/O operations" : plural(operations, "I/O operation"))
        .append(report.notices().isEmpty() ? "" : ", " + plural(report.notices().size(), "notice"))
        .append(" in ")
        .append(BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP))
        .append(" s\n")
        .toString();
  }

  /** How many findings are not shown, and why: {@code (2 suppressed)}; empty if there are none. */
  public String hidden(Report report) {
    String counts = Hidden.counts(report.hidden());
    return counts.isEmpty() ? "" : " (" + counts + ")";
  }

  /** How many findings there are, by severity and by rule: {@code 1 error: WriteInFlight 1}. */
  public String tally(List<Finding> findings) {
    if (findings.isEmpty()) {
      return style.paint(Ink.GOOD, "no findings");
    }
    List<String> bySeverity = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int n = (int) findings.stream().filter(f -> f.severity() == severity).count();
      if (n > 0) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        bySeverity.add(style.paint(ink(severity), plural(n, name)));
      }
    }
    Map<String, Integer> byRule = new TreeMap<>();
    findings.forEach(finding -> byRule.merge(finding.rule(), 1, Integer::sum));
    return byRule.entrySet().stream()
        .map(entry -> entry.getKey() + " " + number(entry.getValue()))
        .collect(Collectors.joining(", ", String.join(", ", bySeverity) + ": ", ""));
  }

  private static String plural(int n, String noun) {
    return number(n) + " " + noun + (n == 1 ? "" : "s");
  }

  /** In groups of three digits. A formatter would need longer to wake than a small run may take. */
  private static String number(int n) {
    String last = String.valueOf(1000 + n % 1000).substring(1);
    return n < 1000 ? String.valueOf(n) : number(n / 1000) + "," + last;
  }
}
