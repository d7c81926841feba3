package org.odirect.analyzer.filter;

/** The source lines of the files that findings are in. */
@FunctionalInterface
public interface Lines {
  /** A line of a file by its 1-based number; empty if there is none. */
  String line(String path, int number);
}
