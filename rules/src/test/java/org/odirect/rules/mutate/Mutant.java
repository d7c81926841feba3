package org.odirect.rules.mutate;

import java.util.ArrayList;
import java.util.List;

/** A changed file that knows which line of the original each of its characters stands for. */
public final class Mutant {
  private final String text;
  private final int[] origins;
  private final int[] originalLineStarts;

  private Mutant(String text, int[] origins, int[] originalLineStarts) {
    this.text = text;
    this.origins = origins;
    this.originalLineStarts = originalLineStarts;
  }

  /** The changed text. */
  public String text() {
    return text;
  }

  /**
   * The line of the original that a place stands for.
   *
   * @param line 1-based
   * @param column 1-based
   */
  public int originalLine(int line, int column) {
    int[] starts = lineStarts(text);
    int offset = Math.min(starts[line - 1] + column - 1, origins.length - 1);
    int origin = origins[offset];
    int found = 1;
    while (found < originalLineStarts.length && originalLineStarts[found] <= origin) {
      found++;
    }
    return found;
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Collects the pieces of a mutant. */
  static final class Builder {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    Builder(String original) {
      this.original = original;
    }

    void original(int from, int to) {
      for (int i = from; i < to; i++) {
        text.append(original.charAt(i));
        origins.add(i);
      }
    }

    /** New text that stands for a place of the original. */
    void inserted(String piece, int at) {
      for (int i = 0; i < piece.length(); i++) {
        text.append(piece.charAt(i));
        origins.add(at);
      }
    }

    Mutant build() {
      int[] where = origins.stream().mapToInt(Integer::intValue).toArray();
      return new Mutant(text.toString(), where, lineStarts(original));
    }
  }
}
