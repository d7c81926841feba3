package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.List;

/** Sentences of messages: back-ticked code is never cut. */
final class Prose {
  private Prose() {}

  /** The length of the first sentence without its period: up to a line break or a period. */
  private static int firstSentenceEnd(String text) {
    boolean code = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '`') {
        code = !code;
      } else if (c == '\n') {
        return i;
      } else if (c == '.' && !code && endsSentence(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean endsSentence(String text, int period) {
    if (period + 1 < text.length() && !Character.isWhitespace(text.charAt(period + 1))) {
      return false;
    }
    String before = text.substring(Math.max(0, period - 3), period);
    return !before.endsWith("e.g") && !before.endsWith("i.e") && !before.endsWith("..");
  }

  /** The first sentence of a message, without a period. */
  static String firstSentence(String message) {
    return message.substring(0, firstSentenceEnd(message));
  }

  /** What follows the first sentence; often empty. */
  static String rest(String message) {
    int end = firstSentenceEnd(message);
    String rest = message.substring(end);
    return (rest.startsWith(".") ? rest.substring(1) : rest).strip();
  }

  /** The text with a period at its end, unless it ends a sentence already. */
  static String sentence(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() || ".!?:".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
        ? stripped
        : stripped + ".";
  }

  /** The text as a sentence that begins with a capital letter, unless it begins with code. */
  static String capitalised(String text) {
    String sentence = sentence(text);
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /**
   * Breaks a text into lines no wider than asked for, at blanks outside code; a longer word stays
   * whole. Line breaks of the text are kept.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      int columns = 0;
      for (String word : words(paragraph)) {
        int wordColumns = DisplayWidth.of(word);
        if (columns > 0 && columns + 1 + wordColumns > width) {
          lines.add(line.toString());
          line.setLength(0);
          columns = 0;
        }
        if (columns > 0) {
          line.append(' ');
          columns++;
        }
        line.append(word);
        columns += wordColumns;
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> words(String paragraph) {
    List<String> words = new ArrayList<>();
    boolean code = false;
    int start = 0;
    for (int i = 0; i <= paragraph.length(); i++) {
      if (i == paragraph.length() || (paragraph.charAt(i) == ' ' && !code)) {
        if (i > start) {
          words.add(DisplayLine.safe(paragraph.substring(start, i)));
        }
        start = i + 1;
      } else if (paragraph.charAt(i) == '`') {
        code = !code && paragraph.indexOf('`', i + 1) > 0;
      }
    }
    return words;
  }
}
