package org.odirect.analyzer.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment.
 *
 * @param line the line that it begins on, 1-based
 * @param alone whether only blanks stand before it on the line
 * @param block whether it ends with an asterisk and a slash, and not with its line
 * @param text what follows the slashes or asterisks that it begins with, without blanks around it
 */
public record Comment(int line, boolean alone, boolean block, String text) {

  /** All comments in a Java source, in their order. */
  public static List<Comment> in(String source) {
    List<Comment> found = new ArrayList<>();
    int line = 1;
    boolean alone = true;
    int at = 0;
    while (at < source.length()) {
      int after = Lexemes.skip(source, at);
      if (after > at) {
        if (Lexemes.isComment(source, at)) {
          boolean block = source.charAt(at + 1) == '*';
          found.add(new Comment(line, alone, block, text(source.substring(at + 2, after), block)));
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

  private static String text(String content, boolean block) {
    return block
        ? content.replaceFirst("^\\*+", "").replaceFirst("\\*/$", "").strip()
        : content.strip();
  }

  /** LF, CR and CRLF end a line. */
  private static boolean endsLine(String source, int at) {
    char c = source.charAt(at);
    return c == '\n' || (c == '\r' && !source.startsWith("\n", at + 1));
  }
}
