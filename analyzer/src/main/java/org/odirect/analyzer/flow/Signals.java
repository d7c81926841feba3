package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;

/** Finds out who will hear of a completion: what handlers signal, write and call back. */
final class Signals {
  /** The token of an operation whose handler is not known: any wait may be a wait for it. */
  static final Value ANYTHING = new Value.Static("?", "anything");

  /** Marks what is signalled on some paths only. */
  private static final String CONDITIONAL = "conditional";

  private final Body body;
  private final Context context;

  Signals(Body body, Context context) {
    this.body = body;
    this.context = context;
  }

  /** The token that says of another that it is signalled on some paths only. */
  static Value conditional(Value signal) {
    return new Value.Expr(CONDITIONAL, List.of(signal));
  }

  /** Whether a token says that of another. */
  static boolean isConditional(Value token) {
    return token instanceof Value.Expr x && x.operator().equals(CONDITIONAL);
  }

  /** Of the tokens, those that are signalled on some paths only. */
  static List<Value> conditional(Set<Value> tokens) {
    return tokens.stream()
        .filter(Signals::isConditional)
        .map(t -> ((Value.Expr) t).operands().get(0))
        .toList();
  }

  /**
   * What is heard of a completion.
   *
   * @param tokens whoever waits for one of them waits for the completion
   * @param history signals that come too early
   */
  record Heard(Set<Value> tokens, List<Step> history) {
    /** Nothing. */
    static final Heard NOTHING = new Heard(Set.of(), List.of());
  }

  /**
   * What is heard by a handler that a call gets, and by those that it signals.
   *
   * @param index the handler's parameter
   * @param lent the memory
   */
  Heard of(State state, CallSite site, int index, Value handler, List<Value> lent) {
    Set<Value> tokens = new LinkedHashSet<>();
    if (handler.equals(Values.NULL)) {
      return Heard.NOTHING;
    }
    if (!handler.equals(Values.THIS)) {
      tokens.add(handler);
    }
    Value attachment = site.argument(index - 1);
    return completion(tokens, state, site, index, handler, attachment, lent);
  }

  /** What the handler's completion methods signal, write and call back, in this body's terms. */
  private Heard completion(
      Set<Value> tokens,
      State state,
      CallSite site,
      int index,
      Value handler,
      @Nullable Value attachment,
      List<Value> lent) {
    List<JavaType> parameters = site.callee().parameters();
    String type = index < parameters.size() ? parameters.get(index).erasedName() : "?";
    List<Body> entries = entries(state, handler, type);
    if (entries.isEmpty()) {
      tokens.add(ANYTHING);
      return new Heard(tokens, List.of());
    }
    Map<Value, Span> early = new LinkedHashMap<>();
    for (Body entry : entries) {
      Value given = attachment == null ? Value.site(site.id() + "/attachment") : attachment;
      List<Value> arguments = List.of(Value.site(site.id() + "/result"), given);
      String prefix = site.id() + "/handler";
      Substitution sub = new Substitution(state, prefix, handler, handler, arguments);
      Summary summary = context.summary(entry);
      tokens.addAll(signalsOf(state, summary, prefix, sub));
      early(state, summary, sub, lent, early);
    }
    List<Step> history = new ArrayList<>();
    early.forEach(
        (signal, again) -> {
          if (tokens.remove(signal)) {
            String text = "the handler submits it again here, and signals nevertheless";
            history.add(new Step(Step.Kind.STILL_IN_FLIGHT, again, "handler", text));
          }
        });
    return new Heard(tokens, history);
  }

  /**
   * Collects what a handler signals although it has submitted the memory again, where one signal is
   * all that is waited for.
   */
  private void early(
      State state, Summary entry, Substitution sub, List<Value> lent, Map<Value, Span> found) {
    for (State exit : entry.normal()) {
      exit.operations.values().stream()
          .filter(o -> lent.stream().anyMatch(m -> isAgain(m, sub.apply(o.memory()))))
          .findFirst()
          .ifPresent(
              again ->
                  exit.signalled.stream()
                      .map(sub::apply)
                      .filter(signal -> isOnce(state, signal))
                      .forEach(signal -> found.putIfAbsent(signal, again.site())));
    }
  }

  /** Whether all that was lent is lent again: what is left of it would be over. */
  private static boolean isAgain(Value lent, Value again) {
    Extent part = Memory.extent(lent);
    boolean same = part.offset() != null && part.equals(Memory.extent(again));
    return Memory.sameObject(lent, again) || (same && Memory.overlap(lent, again));
  }

  /** Whether one signal is enough: a latch for one, or a promise. */
  private boolean isOnce(State state, Value signal) {
    Allocation made = state.allocations.get(signal);
    if (made == null || !made.kind().equals(Allocation.OBJECT)) {
      return false;
    }
    Long count = Arithmetic.constant(made.size());
    return count == null ? isPromise(made.type()) : count == 1;
  }

  private boolean isPromise(String type) {
    return context.program.index().lineage(type).stream()
        .flatMap(ancestor -> context.program.index().find(ancestor).stream())
        .flatMap(info -> info.methods().stream())
        .anyMatch(
            m ->
                context
                    .program
                    .model(m.key())
                    .flatMap(it -> it.receiver(Role.SETTLES))
                    .isPresent());
  }

  /** What a body signals: what it counts down, settles, stores into, or calls back. */
  Set<Value> signalsOf(State state, Body entry, String prefix, Value self, List<Value> arguments) {
    Substitution sub = new Substitution(state, prefix, self, self, arguments);
    return signalsOf(state, context.summary(entry), prefix, sub);
  }

  private Set<Value> signalsOf(State state, Summary summary, String prefix, Substitution sub) {
    Set<Value> found = new LinkedHashSet<>();
    if (!summary.known()) {
      found.add(ANYTHING);
      return found;
    }
    List<State> exits = summary.exits().toList();
    for (State exit : exits) {
      exit.signalled.stream()
          .filter(s -> !isConditional(s))
          .filter(s -> !summary.normal().stream().allMatch(n -> n.signalled.contains(s)))
          .forEach(s -> found.add(conditional(sub.apply(s))));
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
    conditional(Set.of(signalled)).stream()
        .flatMap(s -> expanded(state, s, prefix).stream())
        .filter(s -> !isConditional(s))
        .forEach(s -> all.add(conditional(s)));
    if (called != null && prefix.length() < 100) {
      all.addAll(signalsOf(state, called, prefix + "/cb", signalled, List.of()));
    }
    return all;
  }

  /** A callee's tokens in this body's terms: callbacks that were parameters are now known. */
  Set<Value> expand(State state, State exit, Substitution sub, Operation operation) {
    Set<Value> all = new LinkedHashSet<>();
    for (Value token : operation.tokens()) {
      all.addAll(expanded(state, token, "expand"));
    }
    if (operation.tokens().contains(ANYTHING)) {
      all.addAll(conditional(state, operation.handler()));
    }
    if (exit.result != null) {
      Value result = sub.apply(exit.result);
      if (exit.operations.values().stream().anyMatch(exit::tokensReach)) {
        all.add(result);
      }
    }
    return all;
  }

  /** The marks of what a handler signals that was not known where it was given to an operation. */
  private Set<Value> conditional(State state, Value handler) {
    Allocation made = state.allocations.get(handler);
    if (made == null || !made.kind().equals(Allocation.OBJECT)) {
      return Set.of();
    }
    List<Value> arguments = List.of(Value.site("expand/result"), Value.site("expand/attachment"));
    return context.program.index().lineage(made.type()).stream()
        .flatMap(type -> entries(state, handler, type).stream())
        .distinct()
        .flatMap(entry -> signalsOf(state, entry, "expand", handler, arguments).stream())
        .filter(Signals::isConditional)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
