package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.FieldKind;
import org.odirect.analyzer.body.Instruction.GetField;
import org.odirect.analyzer.body.Instruction.Operator;
import org.odirect.analyzer.body.Instruction.PutField;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.Names.Symbol;

/** Lowers names: of variables, fields, and the instances that unqualified members belong to. */
final class Fields {

  private static final String UNKNOWN_OWNER = "?";

  private final BodyLowering lowering;
  private final Frame frame;
  private final Graph graph;

  Fields(BodyLowering lowering) {
    this.lowering = lowering;
    this.frame = lowering.frame;
    this.graph = lowering.graph;
  }

  /** A field of an object that has been evaluated; of none if it is static. */
  record Access(@Nullable Local base, String owner, String field, FieldKind kind) {
    GetField get(Local target, Span span) {
      return new GetField(target, base, owner, field, kind, span);
    }

    PutField put(Local source, Span span) {
      return new PutField(base, owner, field, kind, source, span);
    }
  }

  /** Reads what a {@code NameExpr} or {@code FieldAccessExpr} denotes. */
  Local read(Expression name, @Nullable Local wanted) {
    if (name instanceof NameExpr simple) {
      Local variable = variable(simple);
      if (variable != null) {
        return variable;
      }
    }
    Symbol symbol = lowering.names.symbolOf(name);
    Local target = wanted != null ? wanted : lowering.temporary(lowering.names.typeOf(name));
    if (symbol instanceof Symbol.TypeName) {
      return target;
    }
    Span span = lowering.span(name);
    if (symbol instanceof Symbol.ArrayLength && name instanceof FieldAccessExpr access) {
      Local array = lowering.expressions.value(access.getScope());
      graph.add(new Operator(target, "length", List.of(array), span));
      return target;
    }
    graph.add(access(name, List.of()).get(target, span));
    return target;
  }

  /** The variable that a name denotes, or null if it denotes something else. */
  @Nullable Local variable(NameExpr name) {
    Symbol symbol = lowering.names.symbolOf(name);
    if (symbol instanceof Symbol.Local local) {
      Local found = frame.resolve(local.declaration());
      return found != null ? found : visible(name.getNameAsString());
    }
    return symbol instanceof Symbol.Unknown ? visible(name.getNameAsString()) : null;
  }

  /** The variable of a name that is in scope here. */
  @Nullable Local visible(String name) {
    Node declaration = frame.visible(name);
    return declaration == null ? null : frame.resolve(declaration);
  }

  /**
   * Evaluates the object whose field a name denotes.
   *
   * @param name a {@code NameExpr} or {@code FieldAccessExpr}; anything else is an unknown field
   * @param later what is evaluated before the field is accessed
   */
  Access access(Expression name, List<Expression> later) {
    Symbol symbol = lowering.names.symbolOf(name);
    if (name instanceof FieldAccessExpr access) {
      return qualified(access, symbol, later);
    }
    String field = name instanceof NameExpr simple ? simple.getNameAsString() : "?";
    if (symbol instanceof Symbol.Field known) {
      Local base =
          isStatic(known.field()) ? null : instance(known.enclosing(), lowering.span(name));
      return of(known.field(), base);
    }
    return new Access(null, UNKNOWN_OWNER, field, FieldKind.PLAIN);
  }

  private Access qualified(FieldAccessExpr access, Symbol symbol, List<Expression> later) {
    Expression scope = access.getScope();
    String field = access.getNameAsString();
    if (isType(scope)) {
      if (symbol instanceof Symbol.Field known) {
        return of(known.field(), null);
      }
      String owner =
          lowering.names.symbolOf(scope) instanceof Symbol.TypeName type
              ? type.qualifiedName()
              : UNKNOWN_OWNER;
      return new Access(null, owner, field, FieldKind.PLAIN);
    }
    Local base = lowering.expressions.pinned(lowering.expressions.value(scope), later);
    if (symbol instanceof Symbol.Field known) {
      return of(known.field(), isStatic(known.field()) ? null : base);
    }
    return new Access(base, UNKNOWN_OWNER, field, FieldKind.PLAIN);
  }

  /** Access to a known field. */
  static Access of(FieldInfo field, @Nullable Local base) {
    return new Access(base, field.owner(), field.name(), kind(field));
  }

  static boolean isStatic(FieldInfo field) {
    return field.modifiers().contains("static");
  }

  private static FieldKind kind(FieldInfo field) {
    if (field.modifiers().contains("volatile")) {
      return FieldKind.VOLATILE;
    }
    return field.modifiers().contains("final") ? FieldKind.FINAL : FieldKind.PLAIN;
  }

  /** Whether an expression names a type: a known one, or an unknown name that looks like one. */
  boolean isType(Expression expression) {
    if (!(expression instanceof NameExpr) && !(expression instanceof FieldAccessExpr)) {
      return expression.isTypeExpr();
    }
    Symbol symbol = lowering.names.symbolOf(expression);
    if (symbol instanceof Symbol.TypeName) {
      return true;
    }
    if (!(symbol instanceof Symbol.Unknown)) {
      return false;
    }
    if (expression instanceof FieldAccessExpr access) {
      return isNameChain(access.getScope()) && looksLikeType(access.getNameAsString());
    }
    String name = expression.asNameExpr().getNameAsString();
    return looksLikeType(name) && frame.visible(name) == null;
  }

  private static boolean isNameChain(Expression expression) {
    Expression rest = expression;
    while (rest instanceof FieldAccessExpr access) {
      rest = access.getScope();
    }
    return rest instanceof NameExpr;
  }

  private static boolean looksLikeType(String name) {
    return Character.isUpperCase(name.charAt(0)) && name.chars().anyMatch(Character::isLowerCase);
  }

  /** Evaluates {@code this}, {@code Outer.this} or the object of {@code super}. */
  Local self(Expression expression) {
    if (!frame.hasThis()) {
      return lowering.temporary(lowering.names.typeOf(expression));
    }
    if (expression instanceof ThisExpr qualified && qualified.getTypeName().isPresent()) {
      return outer(qualified.getTypeName().get().asString(), lowering.span(expression));
    }
    if (expression instanceof SuperExpr qualified && qualified.getTypeName().isPresent()) {
      return outer(qualified.getTypeName().get().asString(), lowering.span(expression));
    }
    return frame.self();
  }

  /**
   * The enclosing instance whose type was written with this name; {@code this} if there is none.
   */
  private Local outer(String name, Span span) {
    String suffix = "." + name;
    return outwards(
        type -> type.equals(name) || ("." + type).endsWith(suffix) || isLocal(type, name), span);
  }

  private static boolean isLocal(String type, String name) {
    int end = type.lastIndexOf('$');
    return end >= 0 && type.substring(end + 1).replaceFirst("^[0-9]+", "").equals(name);
  }

  /**
   * The instance that an unqualified instance member belongs to: {@code this} or an enclosing one.
   *
   * @return null where there is no {@code this}
   */
  @Nullable Local instance(String memberOf, Span span) {
    return instance(
        type -> type.equals(memberOf) || lowering.names.index().isSubtype(type, memberOf), span);
  }

  /** The innermost instance whose type meets a condition, {@code this} if none does. */
  @Nullable Local instance(Predicate<String> condition, Span span) {
    return frame.hasThis() ? outwards(condition, span) : null;
  }

  private Local outwards(Predicate<String> condition, Span span) {
    List<TypeContext> path = new ArrayList<>();
    TypeContext type = frame.type;
    while (!condition.test(type.name())) {
      TypeContext outer = type.outer();
      if (!type.inner() || outer == null) {
        return frame.self();
      }
      path.add(type);
      type = outer;
    }
    Local current = frame.self();
    for (TypeContext step : path) {
      TypeContext outer = step.outer();
      Local next = lowering.temporary(outer == null ? step.type() : outer.type());
      graph.add(new GetField(next, current, step.name(), GetField.OUTER, FieldKind.FINAL, span));
      current = next;
    }
    return current;
  }
}
