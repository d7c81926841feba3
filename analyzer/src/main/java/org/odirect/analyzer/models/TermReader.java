package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.List;

/** Reads terms that are separated by semicolons. */
final class TermReader {

  /** The text is none. */
  static final class TermException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TermException(String problem) {
      super(problem);
    }
  }

  /**
   * What a text may not hold as it is: its quotes, those of the string around it, and the sign of
   * abbreviations.
   */
  private static final String RESERVED = "%'\"\\@";

  private final String text;
  private int at;

  private TermReader(String text) {
    this.text = text;
  }

  /**
   * Reads all terms.
   *
   * @throws TermException if there is something else
   */
  static List<Term> read(String text) {
    TermReader reader = new TermReader(text);
    List<Term> terms = new ArrayList<>();
    reader.skipBlanks();
    while (reader.at < text.length()) {
      terms.add(reader.term());
      if (reader.at < text.length()) {
        reader.expect(';');
      }
    }
    return terms;
  }

  /** What stands in a term for a text. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || RESERVED.indexOf(c) >= 0) {
        out.append(String.format(java.util.Locale.ROOT, "%%%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private Term term() {
    char first = peek();
    if (first == '\'') {
      return Term.text(text());
    }
    if (first == '[') {
      return Term.list(arguments('[', ']'));
    }
    if (first == '-' || isDigit(first)) {
      return number();
    }
    String name = name();
    return Term.of(name, peek() == '(' ? arguments('(', ')') : List.of());
  }

  private List<Term> arguments(char open, char close) {
    expect(open);
    List<Term> arguments = new ArrayList<>();
    while (peek() != close) {
      arguments.add(term());
      if (peek() != close) {
        expect(',');
      }
    }
    expect(close);
    return arguments;
  }

  private String text() {
    int end = text.indexOf('\'', at + 1);
    if (end < 0) {
      throw new TermException("a text does not end");
    }
    String quoted = text.substring(at + 1, end);
    at = end + 1;
    skipBlanks();
    return unescaped(quoted);
  }

  private static String unescaped(String quoted) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int next; (next = quoted.indexOf('%', from)) >= 0; from = next + 5) {
      out.append(quoted, from, next);
      try {
        out.append((char) Integer.parseInt(quoted.substring(next + 1, next + 5), 16));
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new TermException("% needs four hexadecimal digits in '" + quoted + "'");
      }
    }
    return out.append(quoted, from, quoted.length()).toString();
  }

  private Term number() {
    int start = at++;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    String digits = text.substring(start, at);
    skipBlanks();
    try {
      return Term.of(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      throw new TermException("no number: " + digits);
    }
  }

  private String name() {
    int start = at;
    while (at < text.length() && isName(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw new TermException("expected a term, found " + found());
    }
    String name = text.substring(start, at);
    skipBlanks();
    return name;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isName(char c) {
    return isDigit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private String found() {
    return at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new TermException("expected '" + c + "', found " + found());
    }
    at++;
    skipBlanks();
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
