package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text as a terminal may show it. Tabs become blanks, and whatever could steer the
 * terminal or reorder the line (control characters, escape sequences, bidirectional controls, lone
 * surrogates) becomes a visible stand-in. Knows the column at which each character of the original
 * stands.
 */
final class DisplayLine {
  private static final int TAB = 4;
  private static final String STAND_IN = "\uFFFD";
  private static final String ELLIPSIS = "...";

  private final List<String> cells;

  /** For each cell and the end: its column. */
  private final int[] columns;

  /** For each UTF-16 unit of the original and the end: its cell. */
  private final int[] cellOf;

  private DisplayLine(List<String> cells, int[] columns, int[] cellOf) {
    this.cells = cells;
    this.columns = columns;
    this.cellOf = cellOf;
  }

  static DisplayLine of(String line) {
    List<String> cells = new ArrayList<>(line.length());
    List<Integer> columns = new ArrayList<>(line.length() + 1);
    int[] cellOf = new int[line.length() + 1];
    int column = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      int units = Character.charCount(codePoint);
      String shown = codePoint == '\t' ? " ".repeat(TAB - column % TAB) : shown(codePoint);
      int width = DisplayWidth.of(shown);
      if (width == 0 && !cells.isEmpty()) {
        int last = cells.size() - 1;
        cells.set(last, cells.get(last) + shown);
      } else {
        cells.add(shown);
        columns.add(column);
        column += width;
      }
      for (int unit = 0; unit < units; unit++) {
        cellOf[i + unit] = cells.size() - 1;
      }
      i += units;
    }
    cellOf[line.length()] = cells.size();
    columns.add(column);
    return new DisplayLine(cells, columns.stream().mapToInt(Integer::intValue).toArray(), cellOf);
  }

  /** A text without anything that could steer a terminal, on one line. */
  static String safe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(shown(c)));
    return out.toString();
  }

  private static String shown(int codePoint) {
    if (codePoint < 0x20) {
      return Character.toString(0x2400 + codePoint); // the picture of the control character
    }
    if (codePoint < 0x7F) {
      return Character.toString(codePoint);
    }
    if (codePoint == 0x7F) {
      return "\u2421";
    }
    if (codePoint == 0xFEFF) {
      return ""; // a byte order mark
    }
    if (codePoint == 0x200C || codePoint == 0x200D) {
      return Character.toString(codePoint); // joiners: harmless parts of words and emoji
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          STAND_IN;
      default -> Character.toString(codePoint);
    };
  }

  /** The column (0-based) of a UTF-16 unit of the original; the end for all behind it. */
  int column(int unit) {
    return columns[cellOf[Math.max(0, Math.min(unit, cellOf.length - 1))]];
  }

  int width() {
    return columns[columns.length - 1];
  }

  /** The whole line, without blanks at its end. */
  String text() {
    return String.join("", cells).stripTrailing();
  }

  /**
   * The part of the line from one column on, at most so wide, with dots where something was cut
   * off; what lay left of the first column is dropped together with it.
   */
  String window(int from, int width) {
    if (from == 0 && DisplayWidth.of(text()) <= width) {
      return text();
    }
    int to = from + width;
    boolean cutRight = width() > to;
    int first = from == 0 ? 0 : from + ELLIPSIS.length();
    int last = cutRight ? to - ELLIPSIS.length() : to;
    StringBuilder out = new StringBuilder(from == 0 ? "" : ELLIPSIS);
    int column = from + (from == 0 ? 0 : ELLIPSIS.length());
    for (int i = 0; i < cells.size(); i++) {
      if (columns[i] >= first && columns[i + 1] <= last) {
        out.append(" ".repeat(columns[i] - column)).append(cells.get(i)); // half a wide character
        column = columns[i + 1];
      }
    }
    return cutRight ? out + ELLIPSIS : out.toString().stripTrailing();
  }
}
