package org.odirect.analyzer.models;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with a stub file. */
final class StubErrors {

  private final StubPlaces places;
  private final Set<StubError> found = new TreeSet<>();

  StubErrors(StubPlaces places) {
    this.places = places;
  }

  /**
   * Adds an error.
   *
   * @param at an index into the file's text
   */
  void add(int at, String message) {
    found.add(places.error(at, message));
  }

  /** The errors, sorted. */
  List<StubError> all() {
    return List.copyOf(found);
  }
}
