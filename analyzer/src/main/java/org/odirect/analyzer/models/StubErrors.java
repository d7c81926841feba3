package org.odirect.analyzer.models;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with stub files. */
final class StubErrors {

  private final Set<String> found = new LinkedHashSet<>();
  private String file = "";

  /** The file that the next errors are about. */
  void enter(StubFile stub) {
    file = stub.name();
  }

  void add(int line, String message) {
    found.add(place(line) + ": " + message);
  }

  /** A line of the file as {@code file:line}. */
  String place(int line) {
    return file + ":" + line;
  }

  /** Throws if anything is wrong. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new StubException(List.copyOf(found));
    }
  }
}
