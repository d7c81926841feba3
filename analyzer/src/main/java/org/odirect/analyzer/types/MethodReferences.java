package org.odirect.analyzer.types;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.Members.Candidate;
import org.odirect.analyzer.types.Names.Symbol;

/** Finds the method that a method reference means. */
final class MethodReferences {

  private final ProjectIndex index;
  private final Members members;
  private final Compatibility compatibility;
  private final Inference inference;
  private final UnitNames names;

  MethodReferences(
      ProjectIndex index,
      Members members,
      Compatibility compatibility,
      Inference inference,
      UnitNames names) {
    this.index = index;
    this.members = members;
    this.compatibility = compatibility;
    this.inference = inference;
    this.names = names;
  }

  /** What stands before the colons: a value's type, or a type itself. */
  private record Scope(JavaType type, boolean isType) {}

  private Scope scope(MethodReferenceExpr reference) {
    if (reference.getScope() instanceof TypeExpr written) {
      Symbol symbol = names.symbolOf(written);
      if (symbol instanceof Symbol.Local || symbol instanceof Symbol.Field) {
        return new Scope(names.typeOf(written), false);
      }
      return new Scope(names.declared(written.getType()), true);
    }
    Symbol symbol = names.symbolOf(reference.getScope());
    boolean isType = symbol instanceof Symbol.TypeName;
    return new Scope(names.typeOf(reference.getScope()), isType);
  }

  /** Whether the reference may implement a functional method, judged by numbers and results. */
  boolean fits(MethodReferenceExpr reference, MethodInfo function) {
    List<Candidate> all = candidates(reference, scope(reference));
    if (all.isEmpty()) {
      return true;
    }
    int arity = function.parameters().size();
    boolean wantsVoid = Types.isVoid(function.result());
    boolean isNew = reference.getIdentifier().equals("new");
    return all.stream()
        .filter(c -> accepts(c, arity, isNew, scope(reference).isType()))
        .anyMatch(c -> wantsVoid || isNew || !Types.isVoid(c.result()));
  }

  private static boolean accepts(Candidate candidate, int arity, boolean isNew, boolean isType) {
    int size = candidate.formals().size();
    if (candidate.isVarargs() && arity >= size - 1) {
      return true;
    }
    if (isNew || candidate.isStatic() || !isType) {
      return size == arity;
    }
    return size == arity - 1;
  }

  private List<Candidate> candidates(MethodReferenceExpr reference, Scope scope) {
    ClassType type = Types.asClass(scope.type());
    if (type == null || scope.type() instanceof ArrayType) {
      return List.of();
    }
    if (reference.getIdentifier().equals("new")) {
      boolean diamond = type.arguments().isEmpty() && !index.typeParameters(type.name()).isEmpty();
      return members.constructors(type, diamond);
    }
    return members.methods(type, reference.getIdentifier(), names.enclosingType(reference));
  }

  /**
   * What a reference means where a functional method is wanted.
   *
   * @param function the functional method, its parameters substituted; null if it is not known
   */
  Callee callee(MethodReferenceExpr reference, @Nullable MethodInfo function) {
    Scope scope = scope(reference);
    boolean isNew = reference.getIdentifier().equals("new");
    String name = isNew ? MethodKey.CONSTRUCTOR : reference.getIdentifier();
    List<JavaType> parameters = function == null ? List.of() : function.parameters();
    List<Candidate> all = candidates(reference, scope);
    if (scope.type() instanceof ArrayType && isNew) {
      return byName(scope.type().erasedName(), name, parameters.size(), scope.type());
    }
    List<Candidate> fitting = all;
    if (function != null) {
      fitting = all.stream().filter(c -> fits(c, parameters, scope, isNew)).toList();
      fitting = fitting.isEmpty() ? all : mostSpecific(fitting);
    }
    if (fitting.size() != 1) {
      JavaType result = isNew ? scope.type() : JavaType.UNKNOWN;
      return byName(scope.type().erasedName(), name, parameters.size(), result);
    }
    return callee(fitting.get(0), parameters, scope, isNew);
  }

  private static Callee byName(String type, String name, int arity, JavaType result) {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < arity; i++) {
      unknown.add(JavaType.UNKNOWN.erasedName());
    }
    return new Callee(
        new MethodKey(type, name, unknown),
        false,
        false,
        false,
        false,
        result,
        List.of(),
        List.of());
  }

  private boolean fits(Candidate candidate, List<JavaType> given, Scope scope, boolean isNew) {
    if (!accepts(candidate, given.size(), isNew, scope.isType())) {
      return false;
    }
    int shift = shift(candidate, scope, isNew);
    for (int i = 0; i < candidate.formals().size() && i + shift < given.size(); i++) {
      JavaType formal = candidate.formals().get(i);
      boolean last = candidate.isVarargs() && i == candidate.formals().size() - 1;
      boolean fits =
          last || compatibility.fit(given.get(i + shift), formal) != Compatibility.Fit.NONE;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** The first parameter is the receiver of an instance method named through its type. */
  private static int shift(Candidate candidate, Scope scope, boolean isNew) {
    return !isNew && scope.isType() && !candidate.isStatic() ? 1 : 0;
  }

  private List<Candidate> mostSpecific(List<Candidate> fitting) {
    List<Candidate> best = new ArrayList<>();
    for (Candidate candidate : fitting) {
      if (fitting.stream().allMatch(c -> isMoreSpecific(candidate, c))) {
        best.add(candidate);
      }
    }
    return best.isEmpty() ? fitting : best;
  }

  private boolean isMoreSpecific(Candidate left, Candidate right) {
    if (Syntax.same(left, right)) {
      return true;
    }
    if (left.formals().size() != right.formals().size()) {
      return false;
    }
    for (int i = 0; i < left.formals().size(); i++) {
      JavaType a = Types.erase(left.formals().get(i));
      JavaType b = Types.erase(right.formals().get(i));
      if (!a.equals(b) && !compatibility.isSubtype(a, b)) {
        return false;
      }
    }
    return true;
  }

  private Callee callee(Candidate chosen, List<JavaType> given, Scope scope, boolean isNew) {
    Map<String, JavaType> values = new HashMap<>();
    int shift = shift(chosen, scope, isNew);
    for (int i = 0; i < chosen.formals().size() && i + shift < given.size(); i++) {
      inference.argument(
          chosen.formals().get(i), given.get(i + shift), chosen.variables().keySet(), values);
    }
    chosen.variables().keySet().forEach(v -> values.putIfAbsent(v, JavaType.UNKNOWN));
    MethodInfo method = chosen.method();
    boolean raw = scope.type() instanceof ClassType c && c.arguments().isEmpty();
    Candidate seen = chosen;
    if (shift == 1 && raw && !given.isEmpty()) {
      seen = throughReceiver(chosen, given.get(0));
    }
    JavaType result = Types.substitute(seen.result(), values);
    return new Callee(
        method.key(),
        true,
        index.declaration(method.key().type()) != null,
        chosen.isStatic(),
        chosen.isVarargs(),
        isNew ? created(scope.type(), chosen, values) : result,
        Types.substitute(seen.formals(), values),
        method.thrown());
  }

  /** {@code Entry::getValue}: the type arguments come from the object that is passed. */
  private Candidate throughReceiver(Candidate chosen, JavaType receiver) {
    ClassType type = Types.asClass(receiver);
    if (type == null || !index.isSubtype(type.name(), chosen.method().key().type())) {
      return chosen;
    }
    MethodKey key = chosen.method().key();
    return members.methods(type, key.name(), key.type()).stream()
        .filter(c -> c.method().key().parameters().equals(key.parameters()))
        .findFirst()
        .orElse(chosen);
  }

  private JavaType created(JavaType type, Candidate chosen, Map<String, JavaType> values) {
    boolean diamond =
        type instanceof ClassType c
            && c.arguments().isEmpty()
            && !index.typeParameters(c.name()).isEmpty();
    if (!diamond) {
      return type;
    }
    List<JavaType> arguments = new ArrayList<>();
    index
        .typeParameters(type.erasedName())
        .forEach(p -> arguments.add(values.getOrDefault(p.name() + "'", JavaType.UNKNOWN)));
    return chosen.variables().isEmpty() ? type : new ClassType(type.erasedName(), arguments);
  }
}
