package org.odirect.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.maven.plugin.logging.Log;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.report.Style;
import org.odirect.analyzer.report.TextReport;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

/**
 * Logs a report. A finding is one line in the shape of the compiler plugin's, which editors link to
 * the source: {@code /path/File.java:[11,10] error: Rule: message}.
 */
final class Console {
  private static final int COLUMNS = 100;

  private final Log log;
  private final Path base;
  private final boolean verbose;
  private final TextReport text;

  /**
   * @param base what the report names files relative to
   * @param verbose whether to show the steps of each finding and all notices
   */
  Console(Log log, Path base, boolean verbose) {
    this.log = log;
    this.base = base;
    this.verbose = verbose;
    this.text = new TextReport(Style.PLAIN, TextReport.Detail.NORMAL, COLUMNS, base);
  }

  /**
   * Logs findings and notices.
   *
   * @param fails whether a finding makes the build fail: it is an error then, whatever its severity
   */
  void print(Report report, Predicate<Finding> fails) {
    for (Finding finding : report.findings()) {
      String line = line(finding) + (verbose ? "\n" + text.story(finding, report) : "");
      if (fails.test(finding)) {
        log.error(line);
      } else if (finding.severity() == Severity.NOTE) {
        log.info(line);
      } else {
        log.warn(line);
      }
    }
    report.notices().forEach(this::print);
  }

  private String line(Finding finding) {
    String position = finding.span().line() + "," + finding.span().column();
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    return place(finding.span().path(), position)
        + (severity + ": " + finding.rule() + ": " + TextReport.sentence(finding));
  }

  private void print(Notice notice) {
    String position = Math.max(1, notice.line()) + ",1";
    String place = notice.path().isEmpty() ? "" : place(notice.path(), position);
    String sentence = TextReport.sentence(notice);
    switch (notice.level()) {
      case INCOMPLETE -> log.warn(place + "incomplete: " + sentence);
      case WARNING -> log.warn(place + "warning: " + sentence);
      case NOTE -> {
        if (verbose) {
          log.info(place + "notice: " + sentence);
        }
      }
    }
  }

  private String place(String path, String position) {
    return TextReport.safe(base.resolve(path).normalize().toString()) + ":[" + position + "] ";
  }

  /** How many findings there are, by severity and by rule. */
  String tally(List<Finding> findings) {
    return text.tally(findings);
  }

  /** Logs the one line that is always there. */
  void summary(Report report, int files, Path sarif) {
    String incomplete = report.incomplete() ? ", incomplete" : "";
    log.info(
        "odirect: "
            + tally(report.findings())
            + text.hidden(report)
            + ("; " + files + (files == 1 ? " file" : " files") + incomplete + "; " + sarif));
  }
}
