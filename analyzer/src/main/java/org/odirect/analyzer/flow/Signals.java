package org.odirect.analyzer.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;

/** Finds out who will hear of a completion: what handlers signal, write and call back. */
final class Signals {
  /** The token of an operation whose handler is not known: any wait may be a wait for it. */
  static final Value ANYTHING = new Value.Static("?", "anything");

  private final Body body;
  private final Context context;

  Signals(Body body, Context context) {
    this.body = body;
    this.context = context;
  }

  /**
   * The tokens of a handler that a call gets: the handler itself, and what it signals.
   *
   * @param index the handler's parameter
   */
  Set<Value> of(State state, CallSite site, int index, Value handler) {
    Set<Value> tokens = new LinkedHashSet<>();
    if (handler.equals(Values.NULL)) {
      return tokens;
    }
    if (!handler.equals(Values.THIS)) {
      tokens.add(handler);
    }
    Value attachment = site.argument(index - 1);
    Set<Value> signals = completion(state, site, index, handler, attachment);
    tokens.addAll(signals);
    return tokens;
  }

  /** What the handler's completion methods signal, write and call back, in this body's terms. */
  private Set<Value> completion(
      State state, CallSite site, int index, Value handler, @Nullable Value attachment) {
    List<JavaType> parameters = site.callee().parameters();
    String type = index < parameters.size() ? parameters.get(index).erasedName() : "?";
    List<Body> entries = entries(state, handler, type);
    if (entries.isEmpty()) {
      return Set.of(ANYTHING);
    }
    Set<Value> found = new LinkedHashSet<>();
    for (Body entry : entries) {
      Value given = attachment == null ? Value.site(site.id() + "/attachment") : attachment;
      List<Value> arguments = List.of(Value.site(site.id() + "/result"), given);
      found.addAll(signalsOf(state, entry, site.id() + "/handler", handler, arguments));
    }
    return found;
  }

  /** What a body signals: what it counts down, settles, stores into, or calls back. */
  Set<Value> signalsOf(State state, Body entry, String prefix, Value self, List<Value> arguments) {
    Summary summary = context.summary(entry);
    Set<Value> found = new LinkedHashSet<>();
    if (!summary.known()) {
      found.add(ANYTHING);
      return found;
    }
    Substitution sub = new Substitution(state, prefix, self, self, arguments);
    List<State> exits = summary.exits().toList();
    for (State exit : exits) {
      exit.signalled.forEach(s -> found.add(sub.apply(s)));
      exit.heap.keySet().stream().filter(Value::visible).forEach(l -> found.add(sub.location(l)));
      exit.contents.keySet().stream().filter(Value::visible).forEach(c -> found.add(sub.apply(c)));
    }
    Set<Value> all = new LinkedHashSet<>();
    found.forEach(v -> all.addAll(expanded(state, v, prefix)));
    all.remove(Values.THIS);
    return all;
  }

  /** A signalled function is a function that is called: what it signals is signalled too. */
  private Set<Value> expanded(State state, Value signalled, String prefix) {
    Allocation made = state.allocations.get(signalled);
    Body called =
        made != null && made.kind().equals(Allocation.CLOSURE)
            ? context.program.body(made.type())
            : null;
    Set<Value> all = new LinkedHashSet<>();
    all.add(signalled);
    if (called != null && prefix.length() < 100) {
      all.addAll(signalsOf(state, called, prefix + "/cb", signalled, List.of()));
    }
    return all;
  }

  /** A callee's tokens in this body's terms: callbacks that were parameters are now known. */
  Set<Value> expand(State state, State exit, Substitution sub, Set<Value> tokens) {
    Set<Value> all = new LinkedHashSet<>();
    for (Value token : tokens) {
      all.addAll(expanded(state, token, "expand"));
    }
    if (exit.result != null) {
      Value result = sub.apply(exit.result);
      if (exit.operations.values().stream().anyMatch(exit::tokensReach)) {
        all.add(result);
      }
    }
    return all;
  }

  /** The bodies of a handler's completion methods; empty if the handler is not known. */
  private List<Body> entries(State state, Value handler, String type) {
    Allocation made = state.allocations.get(handler);
    if (made != null && made.kind().equals(Allocation.CLOSURE)) {
      Body lambda = context.program.body(made.type());
      return lambda == null ? List.of() : List.of(lambda);
    }
    String owner =
        made != null && made.kind().equals(Allocation.OBJECT)
            ? made.type()
            : handler.equals(Values.THIS) ? body.owner() : "";
    if (owner.isEmpty()) {
      return List.of();
    }
    ClassInfo handlerType = context.program.index().find(type).orElse(null);
    if (handlerType == null) {
      return List.of();
    }
    return handlerType.methods().stream()
        .filter(this::isCompletion)
        .map(m -> context.program.dispatch(owner, m.key()))
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isCompletion(ClassInfo.MethodInfo method) {
    return context.program.model(method.key()).flatMap(m -> m.receiver(Role.COMPLETED)).isPresent();
  }
}
