package org.odirect.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.odirect.analyzer.filter.Hidden;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

/**
 * The report to read in a browser: one page that needs nothing else. The same report gives the same
 * bytes on every machine. It can be read without scripts, which only filter. Text from sources is
 * escaped, and a policy in the page forbids all scripts and styles but its own.
 */
public final class HtmlReport {
  private final String version;
  private final ReportPaths paths;

  /**
   * @param version the version of this tool
   * @param base the directory that paths are shown relative to
   */
  public HtmlReport(String version, Path base) {
    this.version = version;
    this.paths = new ReportPaths(base);
  }

  /** Writes a report as UTF-8 and leaves the stream open. */
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    HtmlTemplate.write((name, to) -> fill(name, report, to), writer);
    writer.flush();
  }

  private void fill(String name, Report report, Writer out) throws IOException {
    switch (name) {
      case "title" -> out.write(Html.text(title(report)));
      case "version" -> out.write(Html.text(version));
      case "summary" -> out.write(summary(report));
      case "severities" -> out.write(severities(report));
      case "rules" -> out.write(rules(report));
      case "files" -> out.write(files(report));
      case "findings" -> findings(report, out);
      case "notices" -> out.write(notices(report.notices()));
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static String title(Report report) {
    String found =
        report.findings().isEmpty()
            ? "no findings"
            : bySeverity(report).entrySet().stream()
                .map(entry -> plural(entry.getValue(), word(entry.getKey())))
                .collect(Collectors.joining(", "));
    return "odirect: " + found;
  }

  private static SortedMap<Severity, Integer> bySeverity(Report report) {
    SortedMap<Severity, Integer> counts = new TreeMap<>();
    report.findings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }

  private static String summary(Report report) {
    int operations = report.operations().values().stream().mapToInt(Integer::intValue).sum();
    return Html.text(
        plural(report.filesScanned(), "file")
            + " scanned, "
            + report.filesParsed()
            + " parsed, "
            + (operations == 0 ? "no I/O operations" : plural(operations, "I/O operation"))
            + (report.hidden().isEmpty() ? "" : "; not shown: " + Hidden.counts(report.hidden()))
            + (report.incomplete() ? "; incomplete: findings may be missing" : ""));
  }

  private static String severities(Report report) {
    return bySeverity(report).entrySet().stream()
        .map(
            entry ->
                "<label class=\"choice %1$s\"><input type=\"checkbox\" name=\"severity\" value=\"%1$s\" checked> %2$s</label>\n"
                    .formatted(
                        word(entry.getKey()), plural(entry.getValue(), word(entry.getKey()))))
        .collect(Collectors.joining());
  }

  private static String rules(Report report) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    report.findings().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    return options(counts);
  }

  private String files(Report report) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    report
        .findings()
        .forEach(finding -> counts.merge(paths.display(finding.span().path()), 1, Integer::sum));
    return options(counts);
  }

  private static String options(SortedMap<String, Integer> counts) {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (name, count) ->
            out.append(
                "<option value=\"%1$s\">%1$s (%2$s)</option>\n".formatted(Html.text(name), count)));
    return out.toString();
  }

  private void findings(Report report, Writer out) throws IOException {
    HtmlFinding html = new HtmlFinding(new SourceCache(report.sources()), paths, report.rules());
    int number = 0;
    for (Finding finding : report.findings()) {
      number++;
      out.write(html.of(finding, number));
    }
  }

  private String notices(List<Notice> notices) {
    if (notices.isEmpty()) {
      return "";
    }
    StringBuilder out =
        new StringBuilder("<section class=\"notices\" aria-labelledby=\"notices\">\n");
    out.append("<h2 id=\"notices\">Notices</h2>\n<ul>\n");
    for (Notice notice : notices) {
      String line = notice.line() > 0 ? ":" + notice.line() : "";
      String place = notice.path().isEmpty() ? "" : paths.display(notice.path()) + line;
      out.append("<li>");
      if (!place.isEmpty()) {
        out.append("<span class=\"place\">").append(Html.text(place)).append("</span> ");
      }
      if (notice.level() != Notice.Level.NOTE) {
        String level = notice.level().name().toLowerCase(Locale.ROOT);
        out.append("<strong>").append(level).append(":</strong> ");
      }
      out.append(Html.prose(notice.message())).append("</li>\n");
    }
    return out.append("</ul>\n</section>\n").toString();
  }

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
