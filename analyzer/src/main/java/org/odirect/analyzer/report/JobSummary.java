package org.odirect.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.TextReport.Detail;
import org.odirect.analyzer.rule.Finding;

/**
 * A summary in Markdown, as GitHub shows it on the page of a job: the findings with their steps,
 * the most severe ones first. Nothing from sources is taken for markup.
 */
public final class JobSummary {
  /** GitHub refuses a step's summary of more than 1 MiB; other parts of the step may add some. */
  private static final int BYTES = 900 * 1024;

  private static final String MARKUP = "\\`*_{}[]<>()#+-!|~&$@:";

  private final ReportPaths paths;
  private final TextReport text;

  /**
   * @param directory the one that the analysis was run in
   */
  public JobSummary(Path directory) {
    this.paths = new ReportPaths(directory, RepositoryRoot.of(directory));
    this.text = new TextReport(Style.PLAIN, Detail.NORMAL, Integer.MAX_VALUE, directory);
  }

  /** Writes the summary as UTF-8 and leaves the stream open. */
  public void write(Report report, OutputStream out) throws IOException {
    List<String> items = new ArrayList<>();
    report.notices().stream().filter(Notice::incomplete).map(this::notice).forEach(items::add);
    report.findings().stream()
        .sorted(Comparator.comparing(Finding::severity)) // stable: then by place
        .map(this::finding)
        .forEach(items::add);
    String title = text.tally(report.findings()) + text.hidden(report);
    StringBuilder summary = new StringBuilder("### odirect: " + escape(title) + "\n\n");
    int bytes = 0;
    int shown = 0;
    for (String item : items) {
      bytes += item.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > BYTES) {
        break;
      }
      summary.append(item);
      shown++;
    }
    if (shown < items.size()) {
      summary.append("\n" + (items.size() - shown) + " more are left out: the log has all.\n");
    }
    out.write(summary.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String notice(Notice notice) {
    String line = notice.line() > 0 ? ":" + notice.line() : "";
    String place = notice.path().isEmpty() ? "" : " " + code(paths.display(notice.path()) + line);
    return "- **incomplete**" + place + " " + prose(Prose.capitalised(notice.message())) + "\n";
  }

  private String finding(Finding finding) {
    Span span = finding.span();
    StringBuilder item = new StringBuilder("- **");
    item.append(finding.severity().name().toLowerCase(Locale.ROOT)).append("** ");
    item.append(escape(finding.rule())).append(" at ");
    item.append(code(paths.display(span.path()) + ":" + span.line())).append("  \n  ");
    item.append(prose(Prose.capitalised(finding.message()))).append("\n");
    for (int i = 0; i < finding.steps().size(); i++) {
      item.append("  ").append(i + 1).append(". ");
      item.append(step(finding.steps().get(i), span)).append('\n');
    }
    if (!finding.fix().isEmpty()) {
      item.append("\n  Fix: ").append(prose(Prose.sentence(finding.fix()))).append("\n");
    }
    return item.toString();
  }

  private String step(Step step, Span finding) {
    String thread = step.thread().isEmpty() ? "" : escape(step.thread()) + "\\: ";
    Span span = step.span();
    String file = span.path().equals(finding.path()) ? "" : code(paths.display(span.path())) + " ";
    return thread + prose(step.text()) + " (" + file + "line " + span.line() + ")";
  }

  /** Sentences on one line: what stands in back-ticks is code, nothing else is markup. */
  private static String prose(String sentences) {
    StringBuilder out = new StringBuilder();
    String line = sentences.replaceAll("\\s*\\R\\s*", " ");
    int at = 0;
    while (at < line.length()) {
      int open = line.indexOf('`', at);
      int close = open < 0 ? -1 : line.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      out.append(escape(line.substring(at, open))).append(code(line.substring(open + 1, close)));
      at = close + 1;
    }
    return out.append(escape(line.substring(at))).toString();
  }

  private static String escape(String sentences) {
    StringBuilder out = new StringBuilder();
    String safe = DisplayLine.safe(sentences);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      out.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }

  /** A code span; its fence is longer than any back-ticks in it. */
  private static String code(String code) {
    String safe = DisplayLine.safe(code);
    if (safe.isBlank()) {
      return safe;
    }
    String fence = "`";
    while (safe.contains(fence)) {
      fence += "`";
    }
    String blank = safe.startsWith("`") || safe.endsWith("`") ? " " : "";
    return fence + blank + safe + blank + fence;
  }
}
