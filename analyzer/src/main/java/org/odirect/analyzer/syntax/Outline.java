package org.odirect.analyzer.syntax;

import java.util.Set;

/**
 * Removes the bodies of those methods from Java text whose declarations name none of some types,
 * unless they are short: a semicolon stands for them. What is left keeps its lines.
 */
final class Outline {

  /** Up to so many characters a body costs less than not knowing what it does. */
  private static final int SHORT = 60;

  private final String text;
  private final Set<String> names;
  private final StringBuilder out;
  private int at;
  private int parentheses;
  private boolean inType;
  private boolean inInitializer;
  private boolean isMethod;
  private boolean isNamed;
  private String word = "";

  private Outline(String text, Set<String> names) {
    this.text = text;
    this.names = names;
    this.out = new StringBuilder(text.length());
  }

  /**
   * The text without those bodies.
   *
   * @param names the simple names of the types
   */
  static String of(String text, Set<String> names) {
    Outline outline = new Outline(text, names);
    outline.run();
    return outline.out.toString();
  }

  private void run() {
    while (at < text.length()) {
      int after = Lexemes.skip(text, at);
      char c = text.charAt(at);
      if (after > at) {
        if (Lexemes.isComment(text, at)) {
          blank(after);
        } else {
          copy(after);
        }
      } else if (Character.isJavaIdentifierStart(c)) {
        int end = Lexemes.identifierEnd(text, at);
        word(text.substring(at, end));
        copy(end);
      } else {
        symbol(c);
      }
    }
  }

  private void copy(int end) {
    out.append(text, at, end);
    at = end;
  }

  /** Leaves only the line ends. */
  private void blank(int end) {
    out.append(' ');
    for (; at < end; at++) {
      if (text.charAt(at) == '\n') {
        out.append('\n');
      }
    }
  }

  private void word(String next) {
    if (parentheses == 0 && !inInitializer && Headers.TYPE_KEYWORDS.contains(next)) {
      inType = true;
    }
    isNamed |= names.contains(next);
    word = next;
  }

  private void symbol(char c) {
    if (c == '{' && !inType) {
      int end = Lexemes.closingBrace(text, at);
      boolean inside = parentheses > 0 || inInitializer;
      if (inside || !isMethod || isNamed || end - at <= SHORT) {
        copy(end);
      } else {
        out.append(';');
        blank(end);
      }
      if (!inside) {
        endDeclaration();
      }
      return;
    }
    copy(at + 1);
    switch (c) {
      case '(' -> {
        // A constructor or an annotation has a capital letter.
        isMethod |= parentheses == 0 && !inInitializer && isLower(word);
        parentheses++;
      }
      case ')' -> parentheses = Math.max(0, parentheses - 1);
      case '=' -> inInitializer |= parentheses == 0 && !inType;
      case ';' -> {
        if (parentheses == 0) {
          endDeclaration();
        }
      }
      case '{', '}' -> endDeclaration();
      default -> {}
    }
  }

  private static boolean isLower(String name) {
    return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
  }

  private void endDeclaration() {
    inType = false;
    inInitializer = false;
    isMethod = false;
    isNamed = false;
  }
}
