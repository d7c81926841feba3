package org.odirect.analyzer.report;

import java.util.List;
import org.odirect.analyzer.body.Span;

/** The lines around a span as HTML, the span marked. */
final class HtmlCode {
  private static final int CONTEXT_LINES = 2;

  /** Of a longer span, only the beginning is shown. */
  private static final int MAX_LINES = 12;

  /** In UTF-16 units: of a longer line, only the part around the span is shown. */
  private static final int MAX_LINE = 400;

  private static final int BEFORE_SPAN = 120;
  private static final String CUT = "<span class=\"cut\">\u2026</span>";

  private final SourceCache sources;

  HtmlCode(SourceCache sources) {
    this.sources = sources;
  }

  /** The frame of a span; empty if the file does not have these lines any more. */
  String frame(Span span, boolean touch) {
    if (!sources.has(span)) {
      return "";
    }
    List<String> lines = sources.lines(span.path());
    int count = lines.get(lines.size() - 1).isEmpty() ? lines.size() - 1 : lines.size();
    int end = Math.min(span.endLine(), span.line() + MAX_LINES - 1);
    int from = Math.max(1, span.line() - CONTEXT_LINES);
    int to = Math.min(Math.max(end, count), end + CONTEXT_LINES);
    while (from < span.line() && lines.get(from - 1).isBlank()) {
      from++;
    }
    while (to > end && lines.get(to - 1).isBlank()) {
      to--;
    }
    int margin = margin(lines.subList(from - 1, to));
    StringBuilder out = new StringBuilder("<pre>");
    for (int number = from; number <= to; number++) {
      String whole = lines.get(number - 1);
      String line = whole.substring(Math.min(margin, whole.length()));
      boolean in = number >= span.line() && number <= Math.min(end, span.endLine());
      int left = number == span.line() ? span.column() - 1 - margin : indent(line);
      int right = number == span.endLine() ? span.endColumn() - 1 - margin : line.length();
      out.append("<span class=\"line\"><span class=\"no\">").append(number).append("</span><code>");
      out.append(in ? marked(line, left, right, touch) : part(line, 0, line.length()));
      out.append("</code></span>\n");
    }
    return out.append("</pre>").toString();
  }

  /** How many blanks or tabs all lines begin with. */
  private static int margin(List<String> lines) {
    List<String> full = lines.stream().filter(line -> !line.isBlank()).toList();
    String first = full.isEmpty() ? "" : full.get(0);
    int margin = indent(first);
    for (String line : full) {
      while (!line.startsWith(first.substring(0, margin))) {
        margin--;
      }
    }
    return margin;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String marked(String line, int from, int to, boolean touch) {
    int left = Math.max(0, Math.min(from, line.length()));
    int right = Math.max(left, Math.min(to, line.length()));
    int first = line.length() <= MAX_LINE ? 0 : Math.max(0, left - BEFORE_SPAN);
    int last = Math.min(line.length(), first + MAX_LINE);
    return (first > 0 ? CUT : "")
        + Html.code(line.substring(first, left))
        + (touch ? "<mark class=\"touch\">" : "<mark>")
        + Html.code(line.substring(left, Math.min(right, last)))
        + "</mark>"
        + part(line, Math.min(right, last), last)
        + (last < line.length() ? CUT : "");
  }

  private static String part(String line, int from, int to) {
    boolean cut = to - from > MAX_LINE;
    return Html.code(line.substring(from, cut ? from + MAX_LINE : to)) + (cut ? CUT : "");
  }
}
