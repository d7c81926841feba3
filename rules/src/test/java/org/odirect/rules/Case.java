package org.odirect.rules;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import org.odirect.analyzer.syntax.Parser;

/**
 * A method or class whose name ends in {@code Bad} or {@code Ok}, and that no other case contains.
 *
 * @param name the simple name
 * @param bad whether something is to be found in it
 * @param first its 1-based first line
 * @param last its last line
 */
record Case(String name, boolean bad, int first, int last) {

  /** The cases of a file, in order. */
  static List<Case> of(String file, String text) {
    CompilationUnit unit =
        Parser.parse(file, text)
            .unit()
            .orElseThrow(() -> new IllegalArgumentException(file + " does not parse"));
    List<Case> cases = new ArrayList<>();
    collect(unit, cases);
    return cases;
  }

  private static void collect(Node node, List<Case> out) {
    String name = "";
    if (node instanceof MethodDeclaration method) {
      name = method.getNameAsString();
    } else if (node instanceof TypeDeclaration<?> type) {
      name = type.getNameAsString();
    }
    if (name.endsWith("Bad") || name.endsWith("Ok")) {
      int first = node.getRange().orElseThrow().begin.line;
      int last = node.getRange().orElseThrow().end.line;
      out.add(new Case(name, name.endsWith("Bad"), first, last));
      return;
    }
    node.getChildNodes().forEach(child -> collect(child, out));
  }

  boolean contains(int line) {
    return first <= line && line <= last;
  }
}
