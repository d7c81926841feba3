package org.odirect.analyzer.syntax;

import java.util.List;
import java.util.Optional;

/** Blanks enums declared in method bodies, which the parser does not know. */
final class LocalEnums {

  private static final String KEYWORD = "enum";

  private LocalEnums() {}

  /**
   * A text without one declaration.
   *
   * @param text as long as before, line breaks kept
   * @param line the 1-based line of the declaration
   * @param name the enum's name
   */
  record Blanked(String text, int line, String name) {}

  /** Blanks the first enum that is declared on, or just before, one of the given lines. */
  static Optional<Blanked> blankFirst(String text, List<Integer> lines) {
    int line = 1;
    int at = 0;
    while (at < text.length()) {
      int after = Lexemes.skip(text, at);
      if (after > at) {
        line += newlines(text, at, after);
        at = after;
        continue;
      }
      char c = text.charAt(at);
      if (Character.isJavaIdentifierStart(c)) {
        int end = Lexemes.identifierEnd(text, at);
        if (text.startsWith(KEYWORD, at)
            && end == at + KEYWORD.length()
            && (lines.contains(line) || lines.contains(line + 1))) {
          return Optional.of(blank(text, at, line));
        }
        at = end;
        continue;
      }
      if (c == '\n') {
        line++;
      }
      at++;
    }
    return Optional.empty();
  }

  private static Blanked blank(String text, int at, int line) {
    int open = text.indexOf('{', at);
    int end = open < 0 ? text.length() : Lexemes.closingBrace(text, open);
    StringBuilder out = new StringBuilder(text);
    for (int i = at; i < end; i++) {
      if (out.charAt(i) != '\n' && out.charAt(i) != '\r') {
        out.setCharAt(i, ' ');
      }
    }
    int name = at + KEYWORD.length();
    while (name < end && !Character.isJavaIdentifierStart(text.charAt(name))) {
      name++;
    }
    return new Blanked(
        out.toString(), line, text.substring(name, Lexemes.identifierEnd(text, name)));
  }

  private static int newlines(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }
}
