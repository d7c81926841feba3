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

    /** Where, as an index into the text. */
    final int at;

    /** What is wrong. */
    final String problem;

    SyntaxException(int at, String problem) {
      super(problem);
      this.at = at;
      this.problem = problem;
    }
  }

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int[] starts = new int[4096];
  private int next;

  StubTokens(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '/' && text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == '/' && text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          throw new SyntaxException(at, "a comment does not end");
        }
        at = end + 2;
      } else {
        int end = end(c, at);
        add(text.substring(at, end), at);
        at = end;
      }
    }
    add(END, text.length());
  }

  private void add(String token, int at) {
    if (tokens.size() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[tokens.size()] = at;
    tokens.add(token);
  }

  private int end(char c, int start) {
    int at = start + 1;
    if (Character.isJavaIdentifierPart(c)) {
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      return at;
    }
    if (c == '"') {
      int close = text.indexOf('"', at);
      int newline = text.indexOf('\n', at);
      if (close < 0 || (newline >= 0 && newline < close)) {
        throw new SyntaxException(start, "a string does not end");
      }
      return close + 1;
    }
    return c == '.' && text.startsWith("...", start) ? start + 3 : at;
  }

  /** The next token, which stays. */
  String peek() {
    return tokens.get(next);
  }

  /** Where the next token starts, as an index into the text. */
  int place() {
    return starts[next];
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

  /**
   * Goes on behind a member that cannot be parsed: behind its semicolon or its body, or before the
   * brace that closes the type around it.
   */
  void skipMember() {
    int depth = 0;
    while (!at(END) && !(depth == 0 && at("}"))) {
      String token = take();
      if (token.equals("{")) {
        depth++;
      } else if (token.equals("}")) {
        depth--;
      }
      boolean isEnd = token.equals(";") || (token.equals("}") && !at(",") && !at(")"));
      if (depth == 0 && isEnd) {
        return;
      }
    }
  }

  /** Takes an empty body; stays before any other one, which is an error. */
  void takeEmptyBody() {
    if (take("{") && !take("}")) {
      SyntaxException body = unexpected("}");
      next--;
      throw body;
    }
  }

  SyntaxException unexpected(String expected) {
    String found = at(END) ? "the end of the file" : "'" + peek() + "'";
    return new SyntaxException(place(), "expected " + expected + ", found " + found);
  }
}
