package org.odirect.analyzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odirect.analyzer.cli.Destinations.Destination;
import org.odirect.analyzer.report.Annotations;
import org.odirect.analyzer.report.HtmlReport;
import org.odirect.analyzer.report.JobSummary;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.report.SarifReport;

/** What a report is written to, besides the text for the user. */
final class Outputs {
  private final List<Output> outputs = new ArrayList<>();

  private Outputs() {}

  /**
   * What the options name.
   *
   * @param destinations takes them
   * @param version the version of this tool
   * @param directory the one that the analysis is run in
   * @throws UsageException at once if one of them can not be written
   */
  static Outputs of(Options options, Destinations destinations, String version, Path directory)
      throws UsageException {
    SarifReport reported = new SarifReport(version, directory, options.category());
    SarifReport sarif = options.showSuppressed() ? reported.withSuppressed() : reported;
    Map<String, Format> formats = new LinkedHashMap<>();
    formats.put(Commands.SARIF, sarif::write);
    formats.put(Commands.HTML, new HtmlReport(version, directory)::write);
    formats.put(Commands.SUMMARY, new JobSummary(directory)::write);
    formats.put(Commands.ANNOTATIONS, new Annotations(directory)::write);
    Outputs outputs = new Outputs();
    for (Map.Entry<String, Format> format : formats.entrySet()) {
      Optional<Path> path = options.output(format.getKey());
      if (path.isPresent()) {
        Destination destination = destinations.of(format.getKey(), path.get());
        outputs.outputs.add(new Output(destination, format.getValue()));
      }
    }
    return outputs;
  }

  /** Writes a text, too, as it will be then. */
  void add(Destination destination, CharSequence text) {
    Format format = (r, out) -> out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    outputs.add(new Output(destination, format));
  }

  /** Writes a report in some format. */
  private interface Format {
    void write(Report report, OutputStream out) throws IOException;
  }

  private record Output(Destination destination, Format format) {}

  /** Writes all documents; false if one could not be written. */
  boolean write(Report report, PrintStream err) {
    boolean written = true;
    for (Output output : outputs) {
      try {
        output.destination().write(out -> output.format().write(report, out));
      } catch (IOException e) {
        err.println("odirect: " + e.getMessage());
        written = false;
      }
    }
    return written;
  }
}
