package org.odirect.analyzer.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text as HTML. Nothing in it can become markup, steer the page or reorder a line. */
final class Html {
  private Html() {}

  /** Text of one line, in an element or a quoted attribute. */
  static String text(String text) {
    return escape(DisplayLine.safe(text));
  }

  /** Code of one line, with its tabs. */
  static String code(String code) {
    return Arrays.stream(code.split("\t", -1)).map(Html::text).collect(Collectors.joining("\t"));
  }

  /** Sentences: what stands in back-ticks becomes code, line breaks stay. */
  static String prose(String text) {
    return text.lines()
        .map(line -> marked(line, "<code>", "</code>"))
        .collect(Collectors.joining("<br/>"));
  }

  /**
   * A line with what stands in back-ticks between two tags. A back-tick without a partner is
   * itself.
   */
  static String marked(String line, String begin, String end) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      int open = line.indexOf('`', at);
      int close = open < 0 ? -1 : line.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      out.append(text(line.substring(at, open)));
      out.append(begin).append(text(line.substring(open + 1, close))).append(end);
      at = close + 1;
    }
    return out.append(text(line.substring(at))).toString();
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
