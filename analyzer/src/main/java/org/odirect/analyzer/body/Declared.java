package org.odirect.analyzer.body;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the declaration of a body says about it: modifiers, annotations, and where its name is. */
record Declared(Set<String> modifiers, Map<String, String> annotations, Span span) {

  static Declared at(Span span) {
    return new Declared(Set.of(), Map.of(), span);
  }

  static Declared of(
      NodeList<Modifier> modifiers, NodeList<AnnotationExpr> annotations, Span span) {
    Set<String> keywords = new LinkedHashSet<>();
    modifiers.forEach(modifier -> keywords.add(modifier.getKeyword().asString()));
    Map<String, String> arguments = new LinkedHashMap<>();
    annotations.forEach(a -> arguments.put(a.getNameAsString(), firstArgument(a)));
    return new Declared(
        Collections.unmodifiableSet(keywords), Collections.unmodifiableMap(arguments), span);
  }

  private static String firstArgument(AnnotationExpr annotation) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      return single.getMemberValue().toString();
    }
    if (annotation instanceof NormalAnnotationExpr normal && !normal.getPairs().isEmpty()) {
      return normal.getPairs().get(0).getValue().toString();
    }
    return "";
  }
}
