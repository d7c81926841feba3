package org.odirect.analyzer.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.MethodKey;

/** C functions that code finds by their names and calls through handles and proxies. */
final class Natives {
  /** The operator of what stands for a C function: {@code function(name)}. */
  static final String FUNCTION = "function";

  private static final int MAX_NESTING = 6;

  private final Context context;

  Natives(Context context) {
    this.context = context;
  }

  /** What stands for the function that a symbol, or another such value, names. */
  static Value function(Value name) {
    return new Value.Expr(FUNCTION, List.of(name));
  }

  /** The name of the function that a value stands for, or null. */
  static @Nullable String name(Context context, State state, Value value) {
    Value inner = value;
    boolean function = false;
    for (int i = 0; i < MAX_NESTING; i++) {
      if (inner instanceof Value.Expr x && x.operator().equals(FUNCTION)) {
        function = true;
        inner = x.operands().get(0);
      } else if (inner instanceof Value.Element e) {
        inner = e.base();
      } else {
        break;
      }
    }
    if (inner instanceof Value.Constant c && c.value() instanceof String name) {
      return function ? name : null;
    }
    Allocation known = state.allocations.get(inner);
    Allocation made = known == null ? context.factOf(inner) : known;
    if (made != null && made.kind().equals(Allocation.FUNCTION)) {
      return made.type();
    }
    return inner instanceof Value.Site ? onlyName(context, state, inner) : null;
  }

  /** The only name among what a value may be. */
  private static @Nullable String onlyName(Context context, State state, Value value) {
    Set<String> names = new HashSet<>();
    for (Value each : state.reachable(value)) {
      String name = each instanceof Value.Expr ? name(context, state, each) : null;
      if (name != null) {
        names.add(name);
      }
    }
    return names.size() == 1 ? names.iterator().next() : null;
  }

  /** A call of a C function that is known. */
  record Call(CallSite site, MethodModel model) {}

  /**
   * The C function that a call runs: of a handle's invocation, or of a proxy's method.
   *
   * @param model the called method's own model
   */
  Optional<Call> call(CallSite site, Optional<MethodModel> model, State state) {
    boolean handle = model.flatMap(m -> m.receiver(Role.INVOKES)).isPresent();
    Value receiver = site.receiver();
    if (receiver == null || (model.isPresent() && !handle)) {
      return Optional.empty();
    }
    String name = name(context, state, receiver);
    if (name == null) {
      return Optional.empty();
    }
    return context.program.models().function(name).map(m -> call(site, name, m));
  }

  /**
   * The call of the function itself: it throws nothing, whatever {@code invokeExact} declares.
   * Leading arguments that the function does not have are the allocator of its result and where the
   * call's state is captured (java.lang.foreign.Linker).
   */
  private static Call call(CallSite site, String name, MethodModel model) {
    int more = Math.max(0, site.arguments().size() - model.parameters().size());
    List<Value> arguments = site.arguments().subList(more, site.arguments().size());
    Callee declared = site.callee();
    Callee callee =
        new Callee(
            new MethodKey("", name, model.key().parameters()),
            true,
            false,
            true,
            false,
            declared.result(),
            List.of(),
            List.of());
    CallSite inner = new CallSite(site.id(), callee, null, arguments, site.used(), site.span());
    return new Call(inner, model);
  }
}
