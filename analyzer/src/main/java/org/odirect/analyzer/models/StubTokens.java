package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tokens of a stub file: words, numbers, strings with their quotes, and punctuation. */
final class StubTokens {

  /** The token after the last one. */
  static final String END = "";

  /** The text cannot be parsed. */
  static final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int line;

    SyntaxException(int line, String message) {
      super(message);
      this.line = line;
    }
  }

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int[] lines = new int[4096];
  private int next;

  StubTokens(String text) {
    this.text = text;
    int line = 1;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
        at++;
      } else if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '/' && text.startsWith("//", at)) {
        at = orEnd(text.indexOf('\n', at));
      } else if (c == '/' && text.startsWith("/*", at)) {
        int end = orEnd(text.indexOf("*/", at + 2));
        line += (int) text.substring(at, end).chars().filter(n -> n == '\n').count();
        at = Math.min(end + 2, text.length());
      } else {
        int end = end(c, at, line);
        add(text.substring(at, end), line);
        at = end;
      }
    }
    add(END, line);
  }

  private void add(String token, int line) {
    if (tokens.size() == lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    lines[tokens.size()] = line;
    tokens.add(token);
  }

  private int orEnd(int found) {
    return found < 0 ? text.length() : found;
  }

  private int end(char c, int start, int line) {
    int at = start + 1;
    if (Character.isJavaIdentifierPart(c)) {
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      return at;
    }
    if (c == '"') {
      int close = text.indexOf('"', at);
      if (close < 0) {
        throw new SyntaxException(line, "a string does not end");
      }
      return close + 1;
    }
    return c == '.' && text.startsWith("...", start) ? start + 3 : at;
  }

  /** The next token, which stays. */
  String peek() {
    return tokens.get(next);
  }

  /** The line of the next token. */
  int line() {
    return lines[next];
  }

  /** Takes the next token. */
  String take() {
    String token = tokens.get(next);
    if (!token.equals(END)) {
      next++;
    }
    return token;
  }

  /** Whether the next token is this one. */
  boolean at(String token) {
    return peek().equals(token);
  }

  /** Takes the next token if it is this one. */
  boolean take(String token) {
    boolean found = at(token);
    if (found) {
      next++;
    }
    return found;
  }

  /** Takes the next token, which must be this one. */
  void expect(String token) {
    if (!take(token)) {
      throw unexpected(token);
    }
  }

  /** Takes the next token, which must be a name. */
  String name() {
    String token = peek();
    if (token.isEmpty() || !Character.isJavaIdentifierStart(token.charAt(0))) {
      throw unexpected("a name");
    }
    next++;
    return token;
  }

  /** Takes a qualified name. */
  String qualifiedName() {
    String name = name();
    while (at(".") && !tokens.get(next + 1).equals("*")) {
      next++;
      name = name + "." + name();
    }
    return name;
  }

  SyntaxException unexpected(String expected) {
    String found = at(END) ? "the end of the file" : "'" + peek() + "'";
    return new SyntaxException(line(), "expected " + expected + ", found " + found);
  }
}
