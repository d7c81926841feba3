package org.odirect.rules.mutate;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** A Java file: its text, and its syntax tree with tokens and without comments. */
final class Source {
  private final String text;
  private final CompilationUnit unit;
  private final List<Integer> lineStarts = new ArrayList<>();

  Source(String text) {
    this.text = text;
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_25)
            .setAttributeComments(false);
    ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text);
    if (!result.isSuccessful()) {
      throw new IllegalArgumentException("does not parse: " + result.getProblems());
    }
    this.unit = result.getResult().orElseThrow();
    lineStarts.add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lineStarts.add(at + 1);
    }
  }

  String text() {
    return text;
  }

  CompilationUnit unit() {
    return unit;
  }

  /** All nodes of a type, in the order of the text. */
  <T extends Node> List<T> all(Class<T> type) {
    return unit.findAll(type);
  }

  /** The text of a node. */
  String text(Node node) {
    return text.substring(begin(node), end(node));
  }

  /** The offset of a node's first character. */
  int begin(Node node) {
    return offset(range(node).begin);
  }

  /** The offset after a node's last character. */
  int end(Node node) {
    return offset(range(node).end) + 1;
  }

  /** The offset of a position. */
  int offset(Position position) {
    return lineStarts.get(position.line - 1) + position.column - 1;
  }

  /** Whether a node stands on one line. */
  boolean onOneLine(Node node) {
    return range(node).begin.line == range(node).end.line;
  }

  private static Range range(Node node) {
    return node.getRange().orElseThrow();
  }
}
