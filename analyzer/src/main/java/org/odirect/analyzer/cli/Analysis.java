package org.odirect.analyzer.cli;

import org.odirect.analyzer.report.Report;

/** The pipeline as the command line sees it. */
@FunctionalInterface
public interface Analysis {
  /**
   * Analyses sources. What goes wrong with single files becomes a notice of the report.
   *
   * @throws UsageException if the request can not be understood
   */
  Report analyse(Request request, Progress progress) throws UsageException;
}
