package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;

/** Tells the lines and columns of a stub file. */
@Immutable
@SuppressWarnings("Immutable") // the array is never written after construction
final class StubPlaces {

  private final String file;
  private final int[] lineStarts;

  StubPlaces(StubFile file) {
    this.file = file.name();
    String text = file.text();
    int[] starts = new int[64];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines++] = end + 1;
    }
    lineStarts = Arrays.copyOf(starts, lines);
  }

  /**
   * An error.
   *
   * @param at where, as an index into the file's text
   */
  StubError error(int at, String message) {
    int found = Arrays.binarySearch(lineStarts, at);
    int line = found >= 0 ? found : -found - 2;
    return new StubError(file, line + 1, at - lineStarts[line] + 1, message);
  }

  /**
   * A place as {@code file:line:column}.
   *
   * @param at an index into the file's text
   */
  String of(int at) {
    StubError place = error(at, "");
    return place.file() + ":" + place.line() + ":" + place.column();
  }
}
