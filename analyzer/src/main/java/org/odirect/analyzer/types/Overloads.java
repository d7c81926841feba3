package org.odirect.analyzer.types;

import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.Compatibility.Fit;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.Members.Candidate;

/** Selects the methods that fit the arguments of a call. */
final class Overloads {

  /**
   * The outcome.
   *
   * @param candidates one, or several if the arguments do not decide
   * @param spread whether variable-arity arguments are passed one by one
   */
  record Selection(List<Candidate> candidates, boolean spread) {}

  private final ProjectIndex index;
  private final Compatibility compatibility;
  private final FunctionShapes shapes;
  private final ExpressionTypes types;

  Overloads(
      ProjectIndex index,
      Compatibility compatibility,
      FunctionShapes shapes,
      ExpressionTypes types) {
    this.index = index;
    this.compatibility = compatibility;
    this.shapes = shapes;
    this.types = types;
  }

  /** The methods that the arguments fit best; empty if none has a fitting number of parameters. */
  Selection select(List<Candidate> all, List<Expression> arguments) {
    List<Candidate> fixed =
        all.stream().filter(c -> c.formals().size() == arguments.size()).toList();
    if (fixed.size() == 1 && all.size() == 1 && !fixed.get(0).isVarargs()) {
      return new Selection(fixed, false);
    }
    for (Fit phase : List.of(Fit.STRICT, Fit.LOOSE)) {
      List<Candidate> fitting =
          fixed.stream().filter(c -> fits(c, arguments, phase, false)).toList();
      if (!fitting.isEmpty()) {
        return new Selection(mostSpecific(fitting, arguments, false), false);
      }
    }
    List<Candidate> spread =
        all.stream()
            .filter(c -> c.isVarargs() && c.formals().size() <= arguments.size() + 1)
            .filter(c -> fits(c, arguments, Fit.LOOSE, true))
            .toList();
    if (!spread.isEmpty()) {
      return new Selection(mostSpecific(spread, arguments, true), true);
    }
    // Something was misjudged: a lone method of that arity is still the one meant.
    return new Selection(fixed.size() == 1 ? fixed : List.of(), false);
  }

  private boolean fits(Candidate candidate, List<Expression> arguments, Fit worst, boolean spread) {
    for (int i = 0; i < arguments.size(); i++) {
      Fit fit = fit(arguments.get(i), formal(candidate, i, spread));
      if (fit.compareTo(worst) > 0) {
        return false;
      }
    }
    return true;
  }

  private Fit fit(Expression argument, JavaType formal) {
    if (FunctionShapes.isFunction(argument)) {
      return shapes.fits(argument, formal) ? Fit.STRICT : Fit.NONE;
    }
    return compatibility.fit(types.standalone(argument), formal);
  }

  private static JavaType formal(Candidate candidate, int argument, boolean spread) {
    int last = candidate.formals().size() - 1;
    if (spread && argument >= last) {
      return candidate.formals().get(last) instanceof ArrayType array
          ? array.element()
          : JavaType.UNKNOWN;
    }
    return candidate.formals().get(argument);
  }

  private List<Candidate> mostSpecific(
      List<Candidate> fitting, List<Expression> arguments, boolean spread) {
    if (fitting.size() == 1) {
      return fitting;
    }
    List<Candidate> best = new ArrayList<>();
    for (Candidate candidate : fitting) {
      if (fitting.stream().allMatch(c -> isMoreSpecific(candidate, c, arguments, spread))) {
        best.add(candidate);
      }
    }
    if (best.size() == 1 || (best.size() > 1 && !spread)) {
      return List.of(preferConcrete(best));
    }
    return best.isEmpty() ? fitting : best;
  }

  /** Equally specific methods override each other: prefer one that is not abstract. */
  private static Candidate preferConcrete(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> !c.method().modifiers().contains("abstract"))
        .findFirst()
        .orElse(candidates.get(0));
  }

  private boolean isMoreSpecific(
      Candidate left, Candidate right, List<Expression> arguments, boolean spread) {
    if (Syntax.same(left, right)) {
      return true;
    }
    for (int i = 0; i < arguments.size(); i++) {
      JavaType a = formal(left, i, spread);
      JavaType b = formal(right, i, spread);
      if (!isMoreSpecific(a, b, arguments.get(i))) {
        return false;
      }
    }
    return !spread || left.formals().size() >= right.formals().size();
  }

  private boolean isMoreSpecific(JavaType left, JavaType right, Expression argument) {
    JavaType a = Types.erase(left);
    JavaType b = Types.erase(right);
    if (a.equals(b)) {
      return true;
    }
    if (FunctionShapes.isFunction(argument)) {
      return isMoreSpecificFunction(left, right, argument);
    }
    return compatibility.isCertain(types.standalone(argument)) && compatibility.isSubtype(a, b);
  }

  private boolean isMoreSpecificFunction(JavaType left, JavaType right, Expression argument) {
    Optional<MethodInfo> a = index.functionalMethod(left);
    Optional<MethodInfo> b = index.functionalMethod(right);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    JavaType x = a.get().result();
    JavaType y = b.get().result();
    if (Types.isVoid(y)) {
      return true;
    }
    if (Types.isVoid(x)) {
      return false;
    }
    if (Types.isPrimitive(x) != Types.isPrimitive(y)) {
      JavaType result = shapes.resultWithoutContext(argument);
      return !Types.isUnknown(result) && Types.isPrimitive(result) == Types.isPrimitive(x);
    }
    return compatibility.isSubtype(Types.erase(x), Types.erase(y));
  }
}
