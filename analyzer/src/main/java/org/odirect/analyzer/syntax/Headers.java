package org.odirect.analyzer.syntax;

import java.util.Set;

/**
 * Removes the bodies of methods, initialisers, lambdas and anonymous classes from Java text before
 * it is parsed for its declarations: most of a parse's time goes there. What is left stays the same
 * if only bodies, comments or blanks are edited.
 */
final class Headers {

  static final Set<String> TYPE_KEYWORDS = Set.of("class", "interface", "enum");

  private final String text;
  private final StringBuilder out;
  private int at;
  private int parentheses;
  private boolean inType;
  private boolean inInitializer;
  private char previous = ';';
  private boolean afterArrow;

  private Headers(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() / 2);
  }

  /**
   * The text with empty bodies, without comments, and with single blanks; positions are not kept.
   */
  static String strip(String text) {
    Headers headers = new Headers(text);
    headers.run();
    return headers.out.toString().strip();
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      int after = Lexemes.skip(text, at);
      if (after > at) {
        if (Lexemes.isComment(text, at)) {
          blank();
        } else {
          out.append(text, at, after);
          previous = c;
        }
        at = after;
      } else if (Character.isJavaIdentifierStart(c)) {
        word();
      } else {
        symbol(c);
      }
    }
  }

  private void word() {
    int end = Lexemes.identifierEnd(text, at);
    String word = text.substring(at, end);
    if (parentheses == 0 && !inInitializer && previous != '.' && declaresType(word, end)) {
      inType = true;
    }
    out.append(word);
    previous = 'a';
    afterArrow = false;
    at = end;
  }

  private boolean declaresType(String word, int end) {
    if (TYPE_KEYWORDS.contains(word)) {
      return true;
    }
    if (!word.equals("record")) {
      return false;
    }
    int name = nextSignificant(end);
    if (name >= text.length() || !Character.isJavaIdentifierStart(text.charAt(name))) {
      return false;
    }
    int after = nextSignificant(Lexemes.identifierEnd(text, name));
    return after < text.length() && (text.charAt(after) == '(' || text.charAt(after) == '<');
  }

  private int nextSignificant(int from) {
    int next = from;
    while (next < text.length()) {
      if (Character.isWhitespace(text.charAt(next))) {
        next++;
      } else if (Lexemes.isComment(text, next)) {
        next = Lexemes.skip(text, next);
      } else {
        return next;
      }
    }
    return next;
  }

  private void symbol(char c) {
    if (c == '{' && isBody()) {
      out.append("{}");
      at = Lexemes.closingBrace(text, at);
      if (!inInitializer && parentheses == 0) {
        endDeclaration();
      }
      previous = '}';
      return;
    }
    at++;
    if (Character.isWhitespace(c)) {
      blank();
      return;
    }
    out.append(c);
    track(c);
    afterArrow = c == '>' && previous == '-';
    previous = c;
  }

  /** Between tokens any number of blanks and comments means the same. */
  private void blank() {
    if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private void track(char c) {
    switch (c) {
      case '(' -> parentheses++;
      case ')' -> parentheses = Math.max(0, parentheses - 1);
      case '=' -> inInitializer |= parentheses == 0 && !inType;
      case ';' -> {
        if (parentheses == 0) {
          endDeclaration();
        }
      }
      case '{' -> {
        if (inType) {
          endDeclaration();
        }
      }
      case '}' -> {
        if (!inInitializer && parentheses == 0) {
          endDeclaration();
        }
      }
      default -> {}
    }
  }

  /** Whether the brace here opens code, not a type's declarations or the elements of an array. */
  private boolean isBody() {
    if (parentheses > 0 || inInitializer) {
      return previous == ')' || afterArrow;
    }
    return !inType;
  }

  private void endDeclaration() {
    inType = false;
    inInitializer = false;
  }
}
