package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType.ClassType;

/** The types of expressions, each computed once. */
final class ExpressionTypes {

  private final ProjectIndex index;
  private final UnitNames names;
  private final TypingVisitor visitor;
  private final Compatibility compatibility;
  private final IdentityHashMap<Expression, JavaType> known = new IdentityHashMap<>();
  private final IdentityHashMap<ConditionalExpr, JavaType> choices = new IdentityHashMap<>();
  private @Nullable Calls calls;

  ExpressionTypes(ProjectIndex index, Compatibility compatibility, UnitNames names) {
    this.index = index;
    this.names = names;
    this.compatibility = compatibility;
    visitor = new TypingVisitor(compatibility, this, names);
  }

  /** Completes the construction: calls need types and types need calls. */
  void connect(Calls calls) {
    this.calls = calls;
  }

  /** The type with everything inferred. */
  JavaType of(Expression expression) {
    JavaType type = known.get(expression);
    if (type == null) {
      known.put(expression, JavaType.UNKNOWN); // a type that depends on itself
      type = expression.accept(visitor, names);
      known.put(expression, type);
    }
    return type;
  }

  /**
   * The type without regard to what surrounds the expression and to the lambdas in it: what
   * overload selection may look at.
   */
  JavaType standalone(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return standalone(enclosed.getInner());
    }
    if (expression instanceof ConditionalExpr conditional) {
      return standalone(conditional);
    }
    if (expression instanceof MethodCallExpr || expression instanceof ObjectCreationExpr) {
      return ofCall(expression);
    }
    boolean needsContext =
        expression instanceof LambdaExpr
            || expression instanceof MethodReferenceExpr
            || expression instanceof SwitchExpr;
    return needsContext ? JavaType.UNKNOWN : of(expression);
  }

  /** Remembered: each part is looked at twice, which doubles the work with each level otherwise. */
  private JavaType standalone(ConditionalExpr conditional) {
    JavaType type = choices.get(conditional);
    if (type == null) {
      JavaType narrow = narrowed(conditional.getThenExpr(), conditional.getElseExpr());
      type =
          narrow != null
              ? narrow
              : compatibility.common(
                  standalone(conditional.getThenExpr()), standalone(conditional.getElseExpr()));
      choices.put(conditional, type);
    }
    return type;
  }

  /** {@code b ? (byte) 1 : 0} is a byte: the constant fits. Null if that does not apply. */
  @Nullable JavaType narrowed(Expression left, Expression right) {
    JavaType a = Types.unbox(standalone(left));
    JavaType b = Types.unbox(standalone(right));
    if (Types.isNarrow(a) && b.equals(Types.INT) && fits(right, a)) {
      return a;
    }
    return Types.isNarrow(b) && a.equals(Types.INT) && fits(left, b) ? b : null;
  }

  private boolean fits(Expression constant, JavaType type) {
    Object value = names.constantOf(constant).orElse(null);
    return value instanceof Integer number
        && Folding.cast(number, type.erasedName())
            .map(v -> v instanceof Character c ? (Object) (int) c : v)
            .filter(number::equals)
            .isPresent();
  }

  private JavaType ofCall(Expression call) {
    if (call instanceof ObjectCreationExpr creation
        && creation.getAnonymousClassBody().isPresent()) {
      return Types.named(names.nameOf(creation));
    }
    if (calls == null) {
      throw new IllegalStateException("not connected");
    }
    Resolution resolution = calls.resolve(call);
    return resolution.closed(resolution.result(), resolution.values());
  }

  /** The class that a creation names: {@code outer.new Inner()} looks in the type of outer. */
  JavaType createdType(ObjectCreationExpr creation) {
    if (creation.getScope().isEmpty()) {
      return names.declared(creation.getType());
    }
    String outer = of(creation.getScope().get()).erasedName();
    return index
        .knownMemberType(outer, creation.getType().getNameAsString())
        .<JavaType>map(Types::named)
        .orElse(JavaType.UNKNOWN);
  }

  /** The type of {@code this} or {@code super} where a node stands. */
  JavaType self(Node use, @Nullable Name qualifier, boolean isSuper) {
    String type = names.enclosingType(use);
    if (qualifier != null) {
      JavaType named = names.namedType(qualifier.asString(), use);
      ClassType written = Types.asClass(named);
      if (written == null) {
        return JavaType.UNKNOWN;
      }
      boolean isInterfaceSuper = isSuper && !names.enclosingTypes(use).contains(written.name());
      if (isInterfaceSuper) {
        return Lineages.asSuper(index, names.thisType(type), written.name())
            .<JavaType>map(t -> t)
            .orElse(written);
      }
      type = written.name();
    }
    return isSuper ? names.superType(type) : names.thisType(type);
  }
}
