package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.report.Style.Ink;

/**
 * Draws the steps of one finding: source lines with their numbers, the step's span underlined, its
 * thread and its label. Steps that follow each other closely in one file share a frame. What does
 * not fit a line is cropped (source) or wrapped (labels).
 */
final class SourceFrames {
  /** So many lines between two steps are shown rather than dots. */
  private static final int SHOWN_BETWEEN = 2;

  /** So many lines of a longer span are shown. */
  private static final int SHOWN_OF_SPAN = 4;

  /** A label has at least so many columns. */
  private static final int ROOM_FOR_LABEL = 48;

  /** How far the second line of a label is indented. */
  private static final int HANGING = 3;

  /** The thread of a label stands behind a number at most so wide. */
  private static final int MAX_NUMBER = 5;

  private static final Ink[] THREADS = {Ink.FIRST_THREAD, Ink.SECOND_THREAD, Ink.THIRD_THREAD};

  private final SourceCache sources;
  private final ReportPaths paths;
  private final Style style;
  private final Ink primary;
  private final int gutter;
  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final List<String> threads = new ArrayList<>(List.of("[this thread]"));

  private String path;

  /** The last source line drawn; 0 if none of this file. */
  private int last;

  /** Where the window on that line starts and ends. */
  private int windowFrom;

  private int windowTo;

  /**
   * @param path the file that the reader is in already
   * @param primary the colour of the primary location
   * @param gutter columns for line numbers
   * @param columns columns of the terminal
   */
  SourceFrames(
      SourceCache sources,
      ReportPaths paths,
      Style style,
      String path,
      Ink primary,
      int gutter,
      int columns) {
    this.sources = sources;
    this.paths = paths;
    this.style = style;
    this.path = path;
    this.primary = primary;
    this.gutter = gutter;
    this.width = Math.max(40, columns - gutter - 3);
  }

  /**
   * Draws a step.
   *
   * @param number its number, or 0 to show none
   * @param touch whether it is the finding's primary location
   */
  void draw(Step step, int number, boolean touch) {
    Span span = step.span();
    if (!span.path().equals(path)) {
      path = span.path();
      last = 0;
      header(span);
    } else if (out.isEmpty()) {
      bar("");
    }
    String label = label(step, number);
    if (!sources.has(span)) {
      bar(label.isEmpty() ? "(source not available)" : paintThread(label));
      last = 0;
      return;
    }
    Ink ink = touch ? primary : Ink.FRAME;
    int end = Math.min(span.endLine(), span.line() + SHOWN_OF_SPAN - 1);
    for (int line = span.line(); line <= end; line++) {
      DisplayLine shown = DisplayLine.of(sources.line(path, line));
      int from = line == span.line() ? shown.column(span.column() - 1) : indent(shown);
      int to =
          line == span.endLine()
              ? shown.column(span.endColumn() - 1)
              : DisplayWidth.of(shown.text());
      source(line, shown, from, to);
      underline(from, Math.max(to, from + 1), touch, ink, line == end ? label : "");
    }
  }

  private static int indent(DisplayLine line) {
    String text = line.text();
    return text.length() - text.stripLeading().length();
  }

  private String label(Step step, int number) {
    String thread = step.thread().isEmpty() ? "" : "[" + step.thread() + "] ";
    return DisplayLine.safe((number > 0 ? number + ". " : "") + thread + step.text());
  }

  private void header(Span span) {
    if (!out.isEmpty()) {
      bar("");
    }
    String place = paths.display(span.path()) + ":" + span.line() + ":" + span.column();
    out.append(" ".repeat(gutter))
        .append(style.paint(Ink.FRAME, "-->"))
        .append(' ')
        .append(place)
        .append('\n');
    bar("");
  }

  /** Draws a source line unless it is on the screen already. */
  private void source(int number, DisplayLine line, int from, int to) {
    boolean drawn = number == last && from >= windowFrom && Math.min(to, from + 1) <= windowTo;
    if (drawn) {
      return;
    }
    if (number > last && last > 0 && number <= last + SHOWN_BETWEEN + 1) {
      for (int between = last + 1; between < number; between++) {
        numbered(between, DisplayLine.of(sources.line(path, between)).window(0, width));
      }
    } else if (last > 0) {
      out.append(style.paint(Ink.FRAME, "...")).append('\n');
    }
    int right = Math.max(to, from + 1);
    windowFrom = right <= width - 3 || line.width() <= width ? 0 : Math.max(0, from - width / 4);
    windowTo = windowFrom + width - (line.width() > windowFrom + width ? 3 : 0);
    numbered(number, line.window(windowFrom, width));
    last = number;
  }

  private void numbered(int number, String text) {
    row(Integer.toString(number), style.paint(Ink.FRAME, "|") + " " + text);
  }

  /** Draws the underline and the label: beside it if there is room, else below it. */
  private void underline(int from, int to, boolean touch, Ink ink, String label) {
    int left = from - windowFrom;
    int length = Math.max(1, Math.min(to, windowTo) - from);
    String marks = " ".repeat(left) + style.paint(ink, (touch ? "^" : "-").repeat(length));
    int room = width - left - length - 1;
    if (label.isEmpty()) {
      bar(marks);
    } else if (DisplayWidth.of(label) <= room) {
      bar(marks + " " + paintThread(label));
    } else {
      bar(marks);
      below(label, Math.max(0, Math.min(left, width - ROOM_FOR_LABEL)));
    }
  }

  private void below(String label, int column) {
    boolean fits = DisplayWidth.of(label) <= width - column;
    List<String> lines = fits ? List.of(label) : Prose.wrap(label, width - column - HANGING);
    bar(" ".repeat(column) + paintThread(lines.get(0)));
    lines.stream().skip(1).forEach(line -> bar(" ".repeat(column + HANGING) + line));
  }

  private void bar(String text) {
    row("", style.paint(Ink.FRAME, "|") + " " + text);
  }

  private void row(String number, String rest) {
    String padded = " ".repeat(gutter - number.length()) + style.paint(Ink.FRAME, number);
    out.append((padded + " " + rest).stripTrailing()).append('\n');
  }

  /** Colours the {@code [thread]} at the beginning of a label, each thread in its own colour. */
  private String paintThread(String label) {
    int open = label.indexOf('[');
    int close = label.indexOf(']');
    if (open < 0 || open > MAX_NUMBER || close < open) {
      return label;
    }
    String thread = label.substring(open, close + 1);
    if (!threads.contains(thread)) {
      threads.add(thread);
    }
    Ink ink = THREADS[threads.indexOf(thread) % THREADS.length];
    return label.substring(0, open) + style.paint(ink, thread) + label.substring(close + 1);
  }

  String text() {
    return out.toString();
  }
}
