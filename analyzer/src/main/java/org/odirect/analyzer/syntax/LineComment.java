package org.odirect.analyzer.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment that ends with its line.
 *
 * @param line 1-based
 * @param alone whether only blanks stand before it on the line
 * @param text what follows the two slashes, without blanks around it
 */
public record LineComment(int line, boolean alone, String text) {

  /** All comments of that kind in a Java source, in their order. */
  public static List<LineComment> in(String source) {
    List<LineComment> found = new ArrayList<>();
    int line = 1;
    boolean alone = true;
    int at = 0;
    while (at < source.length()) {
      int after = Lexemes.skip(source, at);
      if (after > at) {
        if (source.startsWith("//", at)) {
          found.add(new LineComment(line, alone, source.substring(at + 2, after).strip()));
        }
        for (int i = at; i < after; i++) {
          line += endsLine(source, i) ? 1 : 0;
        }
        alone = false;
        at = after;
        continue;
      }
      if (endsLine(source, at)) {
        line++;
        alone = true;
      } else if (!Character.isWhitespace(source.charAt(at))) {
        alone = false;
      }
      at++;
    }
    return found;
  }

  /** LF, CR and CRLF end a line. */
  private static boolean endsLine(String source, int at) {
    char c = source.charAt(at);
    return c == '\n' || (c == '\r' && !source.startsWith("\n", at + 1));
  }
}
