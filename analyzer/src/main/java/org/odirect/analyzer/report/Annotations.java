package org.odirect.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

/**
 * The findings as workflow commands: printed by a step of a job on GitHub, they annotate the lines
 * (docs.github.com, "Workflow commands for GitHub Actions").
 */
public final class Annotations {
  /** GitHub shows so many of each level for a step, and drops others without a word. */
  private static final int PER_LEVEL = 10;

  private final ReportPaths paths;

  /**
   * @param directory the one that the analysis was run in
   */
  public Annotations(Path directory) {
    this.paths = new ReportPaths(directory, RepositoryRoot.of(directory));
  }

  /** Writes the commands as UTF-8 and leaves the stream open. */
  public void write(Report report, OutputStream out) throws IOException {
    StringBuilder commands = new StringBuilder();
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          report.findings().stream().filter(f -> f.severity() == severity).toList();
      findings.stream().limit(PER_LEVEL).forEach(f -> commands.append(command(f)));
      if (findings.size() > PER_LEVEL) {
        String level = severity.name().toLowerCase(Locale.ROOT);
        int more = findings.size() - PER_LEVEL;
        commands.append("odirect: ").append(more).append(" more of level ").append(level);
        commands.append(" are not annotated, since GitHub shows no more\n");
      }
    }
    List<Notice> incomplete = report.notices().stream().filter(Notice::incomplete).toList();
    if (!incomplete.isEmpty()) {
      commands.append("::error title=odirect::").append(data(incomplete(incomplete))).append('\n');
    }
    out.write(commands.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String incomplete(List<Notice> notices) {
    Notice first = notices.get(0);
    String place = first.path().isEmpty() ? "" : paths.display(first.path()) + ": ";
    String more = notices.size() == 1 ? "" : "\nand " + (notices.size() - 1) + " more";
    return "The analysis is incomplete: " + place + first.message() + more;
  }

  private String command(Finding finding) {
    Span span = finding.span();
    StringBuilder text = new StringBuilder(Prose.capitalised(finding.message()));
    for (int i = 0; i < finding.steps().size(); i++) {
      text.append('\n').append(i + 1).append(". ").append(step(finding.steps().get(i), span));
    }
    if (!finding.fix().isEmpty()) {
      text.append("\nFix: ").append(Prose.sentence(finding.fix()));
    }
    String columns =
        span.endLine() == span.line() // else GitHub ignores them
            ? ",col=" + span.column() + ",endColumn=" + span.endColumn()
            : "";
    return "::"
        + level(finding.severity())
        + " file="
        + property(paths.relative(span.path()))
        + (",line=" + span.line() + ",endLine=" + span.endLine() + columns)
        + (",title=" + property(finding.rule()))
        + "::"
        + data(text.toString())
        + "\n";
  }

  private String step(Step step, Span finding) {
    String thread = step.thread().isEmpty() ? "" : step.thread() + ": ";
    Span span = step.span();
    String file = span.path().equals(finding.path()) ? "" : paths.display(span.path()) + " ";
    return thread + step.text() + " (" + file + "line " + span.line() + ")";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
