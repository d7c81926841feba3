package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of Markdown as text: in columns if they fit, else one block for each row, of which the
 * first two cells are the head.
 */
final class MarkdownTable {
  private static final Pattern RULE = Pattern.compile("[|: -]+");
  private static final String GAP = "  ";
  private static final String INDENT = "    ";
  private static final int HEAD = 2;

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a line of the source; its cells are inline Markdown without marks but code spans. */
  void add(String line) {
    if (RULE.matcher(line).matches()) {
      return;
    }
    String inner = line.strip().replaceAll("^\\||\\|$", "");
    rows.add(Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines of the text, without an indent. */
  List<String> lines(int width) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    int total = Arrays.stream(widths).sum() + GAP.length() * (columns - 1);
    return total <= width ? inColumns(widths) : inBlocks(width);
  }

  private List<String> inColumns(int[] widths) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths[i] - DisplayWidth.of(cell))).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Without the head of the table; a row without a first cell goes on with the one before. */
  private List<String> inBlocks(int width) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      int head = Math.min(HEAD, row.size());
      if (!row.get(0).isEmpty()) {
        String second = head < HEAD ? "" : " (" + row.get(1) + ")";
        lines.addAll(Prose.wrap(row.get(0) + second, width));
      }
      for (String cell : row.subList(head, row.size())) {
        for (String line : Prose.wrap(cell, width - INDENT.length())) {
          lines.add((INDENT + line).stripTrailing());
        }
      }
    }
    return lines;
  }
}
