package org.odirect.analyzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.odirect.analyzer.report.Annotations;
import org.odirect.analyzer.report.HtmlReport;
import org.odirect.analyzer.report.JobSummary;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.report.SarifReport;

/** The files that a report is written to. */
final class Outputs {
  private final List<Output> outputs = new ArrayList<>();

  private Outputs() {}

  /**
   * The files that the options name.
   *
   * @param version the version of this tool
   * @param directory the one that the analysis is run in
   * @throws UsageException at once if one of them can not be written
   */
  static Outputs of(Options options, String version, Path directory) throws UsageException {
    SarifReport reported = new SarifReport(version, directory, options.category());
    SarifReport sarif = options.showSuppressed() ? reported.withSuppressed() : reported;
    Outputs outputs = new Outputs();
    outputs.add(options, Commands.SARIF, sarif::write);
    outputs.add(options, Commands.HTML, new HtmlReport(version, directory)::write);
    outputs.add(options, Commands.SUMMARY, new JobSummary(directory)::write);
    outputs.add(options, Commands.ANNOTATIONS, new Annotations(directory)::write);
    return outputs;
  }

  /** Writes a text, too, as it will be then. */
  void add(ReportFile file, CharSequence text) {
    outputs.add(
        new Output(file, (r, out) -> out.write(text.toString().getBytes(StandardCharsets.UTF_8))));
  }

  private void add(Options options, String option, Format format) throws UsageException {
    options.file(option).ifPresent(file -> outputs.add(new Output(file, format)));
  }

  /** Writes a report in some format. */
  private interface Format {
    void write(Report report, OutputStream out) throws IOException;
  }

  private record Output(ReportFile file, Format format) {}

  /** Writes all files; false if one could not be written. */
  boolean write(Report report, PrintStream err) {
    boolean written = true;
    for (Output output : outputs) {
      try {
        output.file().write(out -> output.format().write(report, out));
      } catch (IOException e) {
        err.println("odirect: can not write " + output.file() + ": " + Failures.reason(e));
        written = false;
      }
    }
    return written;
  }
}
