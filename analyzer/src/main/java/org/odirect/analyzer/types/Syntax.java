package org.odirect.analyzer.types;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads small things off syntax trees. */
final class Syntax {

  private Syntax() {}

  /** Whether two nodes are the same; {@code equals} compares whole trees. */
  static boolean same(@Nullable Object left, @Nullable Object right) {
    return left == right;
  }

  /** The modifiers' keywords in the order of the source; may be changed by the caller. */
  static Set<String> modifiers(NodeWithModifiers<?> node) {
    Set<String> out = new LinkedHashSet<>();
    node.getModifiers().forEach(m -> out.add(m.getKeyword().asString()));
    return out;
  }

  /** The annotations' names as written with the text of their first argument. */
  static Map<String, String> annotations(NodeList<AnnotationExpr> annotations) {
    Map<String, String> out = new LinkedHashMap<>();
    for (AnnotationExpr annotation : annotations) {
      out.putIfAbsent(annotation.getNameAsString(), argument(annotation));
    }
    return Map.copyOf(out);
  }

  private static String argument(AnnotationExpr annotation) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      return single.getMemberValue().toString();
    }
    if (annotation instanceof NormalAnnotationExpr normal && !normal.getPairs().isEmpty()) {
      return normal.getPairs().get(0).getValue().toString();
    }
    return "";
  }

  /** Whether an expression's form allows it to be a compile-time constant. */
  static boolean mayBeConstant(Expression expression) {
    if (expression instanceof BinaryExpr binary) {
      return mayBeConstant(binary.getLeft()) && mayBeConstant(binary.getRight());
    }
    if (expression instanceof UnaryExpr unary) {
      return mayBeConstant(unary.getExpression());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return mayBeConstant(enclosed.getInner());
    }
    if (expression instanceof CastExpr cast) {
      return mayBeConstant(cast.getExpression());
    }
    if (expression instanceof ConditionalExpr conditional) {
      return mayBeConstant(conditional.getCondition())
          && mayBeConstant(conditional.getThenExpr())
          && mayBeConstant(conditional.getElseExpr());
    }
    if (expression instanceof FieldAccessExpr access) {
      return mayBeConstant(access.getScope());
    }
    return expression instanceof NameExpr
        || (expression instanceof LiteralExpr && !(expression instanceof NullLiteralExpr));
  }
}
