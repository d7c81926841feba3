package org.odirect.analyzer.syntax;

/** Finds the ends of comments, literals and bracketed regions in Java text without a parser. */
final class Lexemes {

  private Lexemes() {}

  /**
   * The index after the comment or literal that starts at {@code at}, or {@code at} if none does.
   * An unterminated one ends with the text.
   */
  static int skip(String text, int at) {
    char c = text.charAt(at);
    if (c == '/') {
      return comment(text, at);
    }
    if (c == '"') {
      return text.startsWith("\"\"\"", at) ? textBlock(text, at + 3) : literal(text, at, '"');
    }
    return c == '\'' ? literal(text, at, '\'') : at;
  }

  /** Whether a comment starts at an index. */
  static boolean isComment(String text, int at) {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private static int comment(String text, int at) {
    if (text.startsWith("//", at)) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return end;
    }
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return end < 0 ? text.length() : end + 2;
    }
    return at;
  }

  private static int textBlock(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (text.charAt(at) == '\\') {
        at += 2;
      } else if (text.startsWith("\"\"\"", at)) {
        return at + 3;
      } else {
        at++;
      }
    }
    return text.length();
  }

  private static int literal(String text, int at, char quote) {
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '\\') {
        end += 2;
      } else if (c == quote) {
        return end + 1;
      } else if (c == '\n') {
        return end;
      } else {
        end++;
      }
    }
    return text.length();
  }

  /** The index after the brace that closes the one at {@code open}, or the text's length. */
  static int closingBrace(String text, int open) {
    int depth = 0;
    int at = open;
    while (at < text.length()) {
      int after = skip(text, at);
      if (after > at) {
        at = after;
        continue;
      }
      char c = text.charAt(at++);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return at;
      }
    }
    return text.length();
  }

  /** The index after the identifier that starts at {@code at}. */
  static int identifierEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
