package org.odirect.analyzer.models;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a stub file. */
final class StubErrors {

  private final String file;
  private final Set<String> found = new LinkedHashSet<>();

  StubErrors(String file) {
    this.file = file;
  }

  void add(int line, String message) {
    found.add(place(line) + ": " + message);
  }

  /** A line of the file as {@code file:line}. */
  String place(int line) {
    return file + ":" + line;
  }

  /** Each error as {@code file:line: message}. */
  List<String> all() {
    return List.copyOf(found);
  }
}
