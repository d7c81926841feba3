package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.types.JavaType;

/**
 * Operations whose completions are reaped from a queue: as many completions as there are operations
 * end all of them; one of several ends only the operation whose tag the code has compared.
 */
final class Rings {
  /** The token that all operations of all rings have: who waits for it has waited for all. */
  static final Value RINGS = new Value.Static("?", "rings");

  /** The operator of what a call that reaps returns: {@code reaped(site)}. */
  private static final String REAPED = "reaped";

  private static final int ANY_NUMBER = -1;

  /** So many completions that are not matched by operations are any number of completions. */
  private static final int MANY = 3;

  private static final String PREPARED = "prepared$";
  private static final String TAGGED = "tagged$";

  private final Body body;
  private final Context context;

  Rings(Body body, Context context) {
    this.body = body;
    this.context = context;
  }

  /** How the completion of memory lent in this way is announced, or null if not by a ring. */
  static Operation.@Nullable Mode mode(RoleUse lends) {
    return switch (lends.argument("until")) {
      case "REAPED" -> Operation.Mode.REAPED;
      case "NOTIFIED" -> Operation.Mode.NOTIFIED;
      case "PICKED" -> Operation.Mode.PICKED;
      default -> null;
    };
  }

  /** What ends an operation that a call prepares, besides its result. */
  static Set<Value> tokens(State state, CallSite site, MethodModel model) {
    Set<Value> tokens = new LinkedHashSet<>();
    tokens.add(RINGS);
    for (LibraryCall.Subject tag : LibraryCall.subjects(site, model, Role.TAG)) {
      tokens.add(tag.value());
    }
    for (LibraryCall.Subject entry : LibraryCall.subjects(site, model, Role.ENTRY)) {
      Value tagged = state.heap.get(new Value.Field(entry.value(), TAGGED));
      if (tagged != null) {
        tokens.add(tagged);
      }
    }
    return tokens;
  }

  /** Notes which operation an entry holds. */
  static void prepared(State state, CallSite site, MethodModel model, Value id) {
    for (LibraryCall.Subject entry : LibraryCall.subjects(site, model, Role.ENTRY)) {
      state.heap.put(new Value.Field(entry.value(), PREPARED), id);
    }
  }

  /** What a call that is neither a preparation nor a wait does to the rings' operations. */
  void run(CallSite site, MethodModel model, State state) {
    if (model.indexOf(Role.LENDS) < 0 && model.result(Role.QUEUES).isEmpty()) {
      tag(site, model, state);
      selects(site, model, state);
    }
    if (!LibraryCall.subjects(site, model, Role.KEEPS_IN_FLIGHT).isEmpty()) {
      note(
          state,
          site.span(),
          "`" + site.callee().key().name() + "` does not wait for the operations");
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.REAPS)) {
      reap(site, model, s.use(), state);
    }
    if (!LibraryCall.subjects(site, model, Role.TAG_OF).isEmpty()) {
      completeUntagged(state);
    }
    if (!LibraryCall.subjects(site, model, Role.WITHDRAWS).isEmpty()) {
      picked(state);
    }
  }

  private static void tag(CallSite site, MethodModel model, State state) {
    for (LibraryCall.Subject tag : LibraryCall.subjects(site, model, Role.TAG)) {
      for (LibraryCall.Subject entry : LibraryCall.subjects(site, model, Role.ENTRY)) {
        state.heap.put(new Value.Field(entry.value(), TAGGED), tag.value());
        Value id = state.heap.get(new Value.Field(entry.value(), PREPARED));
        if (id != null) {
          Set<Value> named = Set.of(tag.value());
          state.operations.replaceAll(
              (own, operation) ->
                  whole(operation).equals(id)
                      ? operation.withTokens(State.union(operation.tokens(), named))
                      : operation);
        }
      }
    }
  }

  /** The entry's flags let the kernel pick the memory: the entry itself lends nothing. */
  private static void selects(CallSite site, MethodModel model, State state) {
    for (LibraryCall.Subject entry : LibraryCall.subjects(site, model, Role.ENTRY)) {
      Value id = state.heap.get(new Value.Field(entry.value(), PREPARED));
      if (id != null && Provided.isSelected(site, model)) {
        state.operations.values().removeIf(o -> whole(o).equals(id));
      }
    }
  }

  private void reap(CallSite site, MethodModel model, RoleUse use, State state) {
    boolean polledInLoop = use.flag("all") && context.loops.reaped(queued(state));
    if (use.flag("bounded") && !site.used() && !polledInLoop) {
      note(
          state,
          site.span(),
          "nobody looks whether `" + site.callee().key().name() + "` has reaped a completion");
      return;
    }
    int counted = model.indexOf(Role.COUNT);
    Value count = counted < 0 ? Value.of(1) : site.argument(counted);
    Long number = count == null ? null : Arithmetic.constant(count);
    int completions =
        use.flag("all") || number == null || number > MANY
            ? ANY_NUMBER
            : Math.max(1, number.intValue());
    Reaping reaping = new Reaping(result(site), completions, use.flag("counts"), site.span());
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.COMPLETION_AT)) {
      state.heap.put(Tags.received(s.value()), Tags.completion(site, s.use()));
    }
    state.reaping = reaping;
    if (!site.used() || !isNumber(site)) {
      settle(state);
    }
  }

  private static boolean isNumber(CallSite site) {
    return site.callee().key().type().isEmpty()
        || site.callee().result() instanceof JavaType.Primitive;
  }

  /** The result of a call that reaps, while nobody has looked at it. */
  private static Value result(CallSite site) {
    return new Value.Expr(REAPED, List.of(Value.site(site.id())));
  }

  /** The result of a call that reaps, or null if it is not a number. */
  static @Nullable Value resultOf(CallSite site) {
    return site.used() && isNumber(site) ? result(site) : null;
  }

  /**
   * Completions that a call has reaped if its result, which nobody has looked at yet, says so.
   *
   * @param counts whether 0 tells that there was none
   */
  record Reaping(Value result, int completions, boolean counts, Span span) {}

  /** Nobody looks at the result before something else happens: it is taken for a success. */
  void settle(State state) {
    Reaping reaping = state.reaping;
    if (reaping == null) {
      return;
    }
    state.reaping = null;
    picked(state);
    if (reaping.completions() == ANY_NUMBER) {
      context.complete(state, RINGS);
    } else {
      reaped(state, reaping.completions(), reaping.span());
    }
  }

  /** Any completion may name memory that was provided, and so it may be the program's again. */
  void picked(State state) {
    List<Operation> lent = Provided.lent(state);
    context.loops.reaped(lent);
    end(state, lent);
    Provided.notePicked(state);
    state.looked.add(RINGS); // what is touched from here on may be what another thread has lent
  }

  /** A branch tells whether something was reaped. */
  void looked(State state, Value condition, boolean truth) {
    Reaping reaping = state.reaping;
    if (condition instanceof Value.Expr x && x.operator().equals("!")) {
      looked(state, x.operands().get(0), !truth);
      return;
    }
    if (!Tags.mentions(REAPED, condition)) {
      refused(state, condition, truth);
      return;
    }
    Boolean success = success(condition, truth, reaping != null && reaping.counts());
    if (reaping == null) {
      state.reaped = Boolean.FALSE.equals(success) ? Math.max(0, state.reaped - 1) : state.reaped;
    } else if (Boolean.FALSE.equals(success)) {
      state.reaping = null;
    } else {
      settle(state);
    }
  }

  /**
   * The result of a submission says that the queue was full, or the entry wrong: nothing is lent.
   */
  private static void refused(State state, Value condition, boolean truth) {
    Value result = refusal(condition, truth);
    if (result != null) {
      state
          .operations
          .values()
          .removeIf(o -> o.mode().reaped() > 0 && submission(o).equals(result));
    }
  }

  /** The result of the call that submitted an operation. */
  private static Value submission(Operation operation) {
    Value id = Opcodes.plain(operation);
    return id instanceof Value.Expr x ? x.operands().get(0) : id;
  }

  /** The value that a condition shows to be no success: false, negative, or an error's number. */
  private static @Nullable Value refusal(Value condition, boolean truth) {
    if (condition instanceof Value.Site) {
      return truth ? null : condition;
    }
    if (!(condition instanceof Value.Expr x) || x.operands().size() != 2) {
      return null;
    }
    Long right = Arithmetic.constant(x.operands().get(1));
    boolean negative = x.operator().equals("<") && right != null && right <= 0 && truth;
    boolean error = x.operator().equals("==") && right != null && right < 0 && truth;
    boolean notNull = x.operator().equals("==") && right != null && right == 0 && !truth;
    return negative || error || notNull ? x.operands().get(0) : null;
  }

  /** What a condition on the result of a call that reaps says, or null. */
  private static @Nullable Boolean success(Value condition, boolean truth, boolean counts) {
    if (!(condition instanceof Value.Expr x)) {
      return null;
    }
    if (x.operator().equals(REAPED)) {
      return truth;
    }
    Long left = x.operands().size() == 2 ? Arithmetic.constant(x.operands().get(0)) : null;
    Long right = x.operands().size() == 2 ? Arithmetic.constant(x.operands().get(1)) : null;
    if (x.operator().equals("<") && right != null && right <= (counts ? 1 : 0)) {
      return !truth;
    }
    if (x.operator().equals("<") && left != null && left >= (counts ? 0 : -1)) {
      return truth;
    }
    if (!x.operator().equals("==") || right == null) {
      return null;
    }
    if (right == 0) {
      return counts != truth;
    }
    return (right > 0 && counts) ? (truth ? Boolean.TRUE : null) : (truth ? Boolean.FALSE : null);
  }

  /** So many completions have been reaped, nobody knows of which operations. */
  void reaped(State state, int completions, Span span) {
    if (completions == 0) {
      return;
    }
    state.reaped += completions;
    List<Operation> outstanding = outstanding(state);
    int expected =
        outstanding.stream()
            .filter(o -> !isPart(o))
            .collect(Collectors.toMap(Opcodes::plain, o -> o.mode().reaped(), Math::max))
            .values()
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    boolean inLoop = context.loops.reaped(outstanding);
    boolean countable = !inLoop || outstanding.stream().allMatch(o -> o.id().unique());
    if (!countable || state.reaped > expected + MANY) {
      state.reaped = 0;
      context.complete(state, RINGS);
      return;
    }
    if (expected == 0 || state.reaped < expected) {
      note(
          state,
          span,
          "this reaps "
              + (state.reaped == 1 ? "one completion" : state.reaped + " completions")
              + " of "
              + expected
              + (outstanding.size() == 1 ? " of the operation" : " that are outstanding"));
      return;
    }
    state.reaped -= expected;
    end(state, outstanding);
  }

  private static List<Operation> outstanding(State state) {
    return state.operations.values().stream().filter(o -> o.mode().reaped() > 0).toList();
  }

  /** Whether this is one more buffer of a vectored operation, which completes but once. */
  private static boolean isPart(Operation operation) {
    return Opcodes.plain(operation) instanceof Value.Expr x
        && x.operator().equals(Submissions.PART);
  }

  /** The identity of an operation of which this may be one buffer, or one direction, of several. */
  private static Value whole(Operation operation) {
    Value id = Opcodes.plain(operation);
    return isPart(operation) ? ((Value.Expr) id).operands().get(0) : id;
  }

  /** Those of which a completion queue tells in one way or another. */
  private static List<Operation> queued(State state) {
    return state.operations.values().stream().filter(o -> o.mode().isQueued()).toList();
  }

  private void end(State state, List<Operation> ended) {
    for (Operation operation : ended) {
      state.operations.remove(operation.id());
      state.finish(operation);
    }
    context.loops.completed(state, RINGS, Set.of(), ended);
  }

  /** The tag is read: an operation without one may be the one that is meant. */
  private void completeUntagged(State state) {
    end(state, outstanding(state).stream().filter(o -> o.tokens().size() <= 2).toList());
  }

  /** What is read from memory that is, or may for a caller be, a completion; else null. */
  @Nullable Value read(State state, CallSite site, MethodModel model, Value fresh) {
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.READS)) {
      Value memory = Addresses.touched(state, site, model, s);
      Value root = Memory.root(memory);
      boolean completion = Tags.isCompletion(root);
      if (completion || (root instanceof Value.Parameter && context.program.usesRings())) {
        return Tags.loaded(List.of(fresh, memory));
      }
    }
    return null;
  }

  /** The tag is used in a way that is not followed: it may tell the end of any operation. */
  void used(State state, Value value) {
    if (Tags.mentionsTag(value)) {
      context.complete(state, RINGS);
    } else if (value instanceof Value.Parameter p && context.program.usesRings() && isNumber(p)) {
      state.handed.add(value);
    }
  }

  /** Whether a parameter may be a tag of the caller's. */
  private boolean isNumber(Value.Parameter parameter) {
    List<Local> parameters = body.parameters();
    if (parameter.index() < 0 || parameter.index() >= parameters.size()) {
      return false;
    }
    JavaType type = parameters.get(parameter.index()).type();
    return type instanceof JavaType.Primitive || type.erasedName().equals("java.lang.Long");
  }

  /** A wait for something else: whoever is waited for may reap completions. */
  void awaited(State state) {
    if (!queued(state).isEmpty()) {
      context.complete(state, RINGS);
    }
  }

  /** A call that nobody has described reaps completions, unless it knows nothing of rings. */
  void unknown(CallSite site, State state) {
    boolean jdk = site.callee().known() && !site.callee().project();
    if (jdk || queued(state).isEmpty()) {
      return;
    }
    List<Value> given = new ArrayList<>(site.arguments());
    if (site.receiver() != null) {
      given.add(site.receiver());
    }
    boolean own = site.callee().project() && given.isEmpty();
    if (own || given.stream().anyMatch(v -> mayBeRing(state, v))) {
      context.complete(state, RINGS);
    }
  }

  private static boolean mayBeRing(State state, Value value) {
    boolean constant = value instanceof Value.Constant || value instanceof Value.Static;
    Allocation made = state.allocations.get(Memory.root(value));
    boolean memory = value instanceof Value.View || (made != null && !made.isObject());
    return !constant && !memory;
  }

  /** A tag is passed on: whoever gets it may find the operation, unless it is a mere number. */
  void passed(CallSite site, MethodModel model, State state) {
    boolean number = model.receiver(Role.WRITES).isPresent();
    if (!number) {
      site.arguments().forEach(a -> used(state, a));
    }
    if (site.receiver() != null) {
      used(state, site.receiver());
    }
  }

  /** A condition on a tag holds: the operation that has the tag is complete. */
  static void matched(State state, Value condition, boolean truth) {
    if (Tags.asksForMore(condition)) {
      if (truth) {
        Completion.complete(state, RINGS);
      }
      return;
    }
    Value known = Tags.compared(condition);
    List<Operation> named =
        known == null
            ? List.of()
            : outstanding(state).stream().filter(o -> o.tokens().contains(known)).toList();
    if (named.isEmpty()) {
      Completion.complete(state, RINGS);
      return;
    }
    List<Operation> meant = truth ? named : others(state, named);
    for (Operation operation : meant) {
      state.operations.remove(operation.id());
      state.finish(operation);
    }
    if (!meant.isEmpty()) {
      state.reaped = Math.max(0, state.reaped - 1);
    }
  }

  /** If the completion is not of these it is of another: nobody knows which. */
  private static List<Operation> others(State state, List<Operation> named) {
    return outstanding(state).stream()
        .filter(o -> !named.contains(o) && o.mode() == Operation.Mode.REAPED)
        .toList();
  }

  private static void note(State state, Span span, String text) {
    Step step = new Step(Step.Kind.STILL_IN_FLIGHT, span, "this thread", text);
    for (Operation operation : outstanding(state)) {
      List<Step> history = new ArrayList<>(operation.history());
      if (!history.contains(step)) {
        history.add(step);
        state.operations.put(operation.id(), operation.withHistory(history));
      }
    }
  }
}
