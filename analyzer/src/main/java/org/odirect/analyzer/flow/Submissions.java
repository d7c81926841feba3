package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;

/** Starts operations, and notes what is known of them. */
final class Submissions {
  /** The operator of the further buffers of a vectored operation: {@code part(id, buffer)}. */
  static final String PART = "part";

  /** The operator of a submission of what is described in memory: {@code submits(function)}. */
  private static final String SUBMITS = "submits";

  private final Body body;
  private final Context context;
  private final Conflicts conflicts;
  private final Recorder recorder;
  private final Signals signals;
  private final Describer describer = new Describer();

  Submissions(Body body, Context context, Conflicts conflicts, Recorder recorder) {
    this.body = body;
    this.context = context;
    this.conflicts = conflicts;
    this.recorder = recorder;
    this.signals = new Signals(body, context);
  }

  /** The same without reports. */
  Submissions quiet(Conflicts silent) {
    return new Submissions(body, context, silent, Recorder.NONE);
  }

  /**
   * Starts the operations of a call that lends memory.
   *
   * @return the operations, already met by what was in flight, not yet in the state
   */
  List<Operation> submit(State state, CallSite site, MethodModel model, Value id) {
    List<Operation> started = new ArrayList<>();
    int handlerIndex = model.indexOf(Role.COMPLETES);
    Value handler = handlerIndex < 0 ? Values.NULL : site.argument(handlerIndex);
    boolean future = model.result(Role.COMPLETION).isPresent();
    boolean promise =
        model.result(Role.COMPLETION).filter(u -> u.value().equals("PROMISE")).isPresent();
    Operation.Mode mode =
        future && !promise
            ? Operation.Mode.FUTURE
            : promise || handlerIndex >= 0 ? Operation.Mode.HANDLER : Operation.Mode.BLOCKING;
    Value channel = channel(site, model);
    Operation.Direct direct =
        LibraryCall.subjects(site, model, Role.CHANNEL).stream()
                .anyMatch(s -> s.use().flag("direct"))
            ? Operation.Direct.YES
            : context.direct(body, state, channel);
    Set<Value> tokens = new LinkedHashSet<>();
    tokens.add(id);
    Signals.Heard heard =
        mode == Operation.Mode.HANDLER && handler != null
            ? signals.of(state, site, handlerIndex, handler, lent(site, model))
            : Signals.Heard.NOTHING;
    tokens.addAll(heard.tokens());
    Value position = site.argument(model.indexOf(Role.FILE_POSITION));
    boolean picked = Provided.isSelected(site, model);
    for (LibraryCall.Subject lent : LibraryCall.subjects(site, model, Role.LENDS)) {
      if (picked || isNull(lent.value())) {
        continue;
      }
      boolean taken = lent.use().flag("taken");
      boolean share = lent.use().flag("counted");
      if (share && !(isCounted(state, lent.value()) && Holders.give(state, lent.value()))) {
        continue;
      }
      Operation.Mode ring =
          taken && mode == Operation.Mode.BLOCKING && goesOn(site, model)
              ? Operation.Mode.TAKEN
              : notified(site, model, lent.use())
                  ? Operation.Mode.NOTIFIED
                  : Rings.mode(lent.use());
      Value given = share ? Holders.SHARE : Signals.ANYTHING;
      Set<Value> waits = taken ? State.union(tokens, Set.of(given)) : tokens;
      List<Value> buffers = buffers(state, site, model, lent);
      boolean further = !started.isEmpty();
      for (Made made : made(directions(site, model, lent.use()), buffers)) {
        Value each = made.buffer();
        boolean part = further || !each.equals(buffers.get(0));
        Value own = part ? new Value.Expr(PART, List.of(id, each)) : id;
        started.add(
            new Operation(
                made.coded().id(own),
                site.api(),
                made.coded().direction(),
                ring == null ? mode : ring,
                !lent.use().argument("retained").equals("false") && !Addresses.isAddress(each),
                lent.use().flag("late"),
                each,
                channel,
                Registrations.of(state, site, model),
                ring == Operation.Mode.PICKED
                    ? Provided.tokens(model, id)
                    : ring == null || taken
                        ? waits
                        : State.union(tokens, Rings.tokens(state, site, model)),
                handler == null ? Values.NULL : handler,
                state.locks.snapshot(),
                state.waited.snapshot(),
                direct,
                future && !promise && !taken && !site.used(),
                position == null ? Values.NULL : position,
                site.span(),
                List.of(),
                heard.history()));
      }
    }
    if (model.result(Role.QUEUES).isPresent()) {
      Set<Value> ring = Rings.tokens(state, site, model);
      started.add(reaped(site, id, ring, Values.NULL, Operation.Direction.KERNEL_READS));
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.ENTRIES)) {
      started.addAll(entries(state, site, id, s.use()));
      state.invoked.add(new Value.Expr(SUBMITS, List.of(Value.of(site.callee().key().name()))));
    }
    if (!started.isEmpty()) {
      Rings.prepared(state, site, model, id);
    }
    return started;
  }

  private static List<Value> lent(CallSite site, MethodModel model) {
    return LibraryCall.subjects(site, model, Role.LENDS).stream()
        .map(LibraryCall.Subject::value)
        .toList();
  }

  /** A callee has submitted: what its caller had described in memory before. */
  void submitted(State state, CallSite site, State exit) {
    for (Value call : exit.invoked) {
      if (isSubmission(call)
          && ((Value.Expr) call).operands().get(0) instanceof Value.Constant c
          && c.value() instanceof String name) {
        Value id = state.evaluate(site.id() + "/" + SUBMITS);
        context.program.models().function(name).stream()
            .flatMap(m -> m.parameters().stream().flatMap(List::stream))
            .filter(use -> use.role() == Role.ENTRIES)
            .flatMap(use -> entries(state, site, id, use).stream())
            .forEach(operation -> start(state, operation));
        state.invoked.add(call);
      }
    }
  }

  /** Shows the kernel what was added to a group, if the call does so: all of it, or nothing. */
  void provide(State state, CallSite site, MethodModel model) {
    Value count = site.argument(model.indexOf(Role.COUNT));
    Long number = count == null ? null : Arithmetic.constant(count);
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.PROVIDES)) {
      provide(state, Memory.root(s.value()), number);
    }
  }

  private void provide(State state, Value group, @Nullable Long count) {
    List<Operation> added = Provided.added(state, group);
    if (count == null || count >= added.size()) {
      for (Operation operation : added) {
        state.operations.remove(operation.id());
        start(state, Provided.seen(operation));
      }
      Provided.noteSeen(state, group);
    }
  }

  /** A callee has shown the kernel what its caller had added before. */
  void provided(State state, State exit, Substitution sub) {
    Provided.groups(exit).forEach(group -> provide(state, sub.apply(group), null));
  }

  /** Whether a call that a body has made submits what is described in memory. */
  static boolean isSubmission(Value call) {
    return call instanceof Value.Expr x && x.operator().equals(SUBMITS);
  }

  /** The operations that the program has described in memory, and now submits. */
  private static List<Operation> entries(State state, CallSite site, Value id, RoleUse use) {
    List<Operation> started = new ArrayList<>();
    Entries.taken(state, use)
        .forEach(
            (structure, entries) -> {
              Value whole = new Value.Expr("entry", List.of(id, structure));
              for (Entries.Entry entry : entries) {
                boolean first = entry.memory().equals(entries.get(0).memory());
                Value plain = first ? whole : new Value.Expr(PART, List.of(whole, entry.memory()));
                Value own = entry.coded().id(plain);
                Set<Value> tokens = new LinkedHashSet<>(Set.of(own, Rings.RINGS));
                if (entry.tag() != null) {
                  tokens.add(entry.tag());
                }
                started.add(reaped(site, own, tokens, entry.memory(), entry.coded().direction()));
              }
            });
    return started;
  }

  /** An operation whose completion is reaped; without memory it only takes its turn. */
  private static Operation reaped(
      CallSite site, Value id, Set<Value> tokens, Value memory, Operation.Direction direction) {
    return new Operation(
        id,
        site.api(),
        direction,
        Operation.Mode.REAPED,
        false,
        false,
        memory,
        Values.NULL,
        Values.NULL,
        State.union(Set.of(id), tokens),
        Values.NULL,
        Set.of(),
        Set.of(),
        Operation.Direct.NO,
        false,
        Values.NULL,
        site.span(),
        List.of(),
        List.of());
  }

  /** Whether a value is memory that was made here, or may be a caller's. */
  private static boolean isCounted(State state, Value value) {
    Allocation made = Memory.allocation(state, value);
    return Memory.root(value) instanceof Value.Parameter || (made != null && made.isMemory());
  }

  /** Whether an operation has taken its memory for good: its completion may be ignored. */
  static boolean isTaken(Operation operation) {
    boolean anything = operation.tokens().contains(Signals.ANYTHING);
    return (anything || operation.tokens().contains(Holders.SHARE))
        && operation.handler().equals(Values.NULL);
  }

  /** Whether the operation goes on after the call, for certain. */
  private static boolean goesOn(CallSite site, MethodModel model) {
    Value blocks = site.argument(model.indexOf(Role.BLOCKS));
    return blocks == null || Boolean.FALSE.equals(Arithmetic.truth(blocks));
  }

  /** A buffer with what the kernel does with it. */
  private record Made(Opcodes.Coded coded, Value buffer) {}

  private static List<Made> made(List<Opcodes.Coded> directions, List<Value> buffers) {
    return directions.stream().flatMap(d -> buffers.stream().map(b -> new Made(d, b))).toList();
  }

  /** What the kernel does with lent memory; empty if the operation's code does not tell. */
  private static List<Opcodes.Coded> directions(CallSite site, MethodModel model, RoleUse lends) {
    if (!lends.value().equals("OPCODE")) {
      return List.of(new Opcodes.Coded(Operation.Direction.valueOf(lends.value()), null));
    }
    int index = model.indexOf(Role.OPCODE);
    Value given = site.argument(index);
    RoleUse codes = index < 0 ? null : model.parameter(index, Role.OPCODE).orElse(null);
    return given == null || codes == null ? List.of() : Opcodes.directions(given, codes);
  }

  private static boolean notified(CallSite site, MethodModel model, RoleUse lends) {
    return Rings.mode(lends) == Operation.Mode.REAPED && coded(site, model, lends, "notified");
  }

  /** Whether the operation's code is in one of the lists of {@link Role#OPCODE}. */
  private static boolean coded(CallSite site, MethodModel model, RoleUse lends, String list) {
    int index = model.indexOf(Role.OPCODE);
    Value given = site.argument(index);
    Long code = given == null ? null : Arithmetic.constant(given);
    return lends.value().equals("OPCODE")
        && code != null
        && model
            .parameter(index, Role.OPCODE)
            .filter(codes -> Opcodes.lists(codes.argument(list), code))
            .isPresent();
  }

  /** A buffer, or the buffers of a vectored operation. */
  private static List<Value> buffers(
      State state, CallSite site, MethodModel model, LibraryCall.Subject lent) {
    Value memory = lent.value();
    if (lent.use().flag("vector") || coded(site, model, lent.use(), "vectors")) {
      return Addresses.pointedTo(state, memory);
    }
    if (memory instanceof Value.Constant) {
      return List.of();
    }
    Allocation made = state.allocations.get(memory);
    if (made == null || !made.kind().equals(Allocation.OBJECT) || !made.type().endsWith("[]")) {
      return List.of(Addresses.lent(state, site, model, lent));
    }
    List<Value> elements = List.copyOf(state.contents.getOrDefault(memory, Set.of()));
    return elements.isEmpty() ? List.of(memory) : elements;
  }

  /** The channel (ring) that a call names, or the null value. */
  static Value channel(CallSite site, MethodModel model) {
    int parameter = model.indexOf(Role.CHANNEL);
    Value given = parameter >= 0 ? site.argument(parameter) : site.receiver();
    return given == null ? Values.NULL : given;
  }

  /** Notes an operation for the rules that look at submissions. */
  void seen(State state, Operation operation) {
    if (isUncertain(operation)) {
      return;
    }
    recorder.submission(submission(state, operation, false));
    if (operation.dropped() && operation.calls().isEmpty()) {
      dropped(state, operation);
    }
  }

  /**
   * The same for an operation that a callee has submitted.
   *
   * @param callee its id
   * @param returned whether the callee returns its future, and expects it to be looked at
   */
  void seen(State state, Operation operation, String callee, boolean returned) {
    if (isUncertain(operation)) {
      return;
    }
    recorder.submission(submission(state, operation, false));
    lent(state, operation);
    if (operation.dropped() && returned) {
      dropped(state, operation);
    } else if (operation.dropped()) {
      recorder.droppedFuture(new DroppedFuture.Answered(callee, operation));
      judge(state, operation);
    }
  }

  /** Whether a value is null, or what stands for no memory. */
  private boolean isNull(Value memory) {
    return memory.equals(Values.NULL)
        || (memory instanceof Value.Static s
            && context.program.models().isNoMemory(s.owner() + "." + s.name()));
  }

  /** Whether nothing may be lent. */
  private static boolean isUncertain(Operation operation) {
    return Opcodes.isAssumed(operation)
        || Provided.isAdded(operation)
        || operation.tokens().contains(Holders.SHARE);
  }

  /** A task makes blocking calls on another thread, with memory that it was handed. */
  void handedOff(State state, Task task) {
    for (Operation operation : task.operations()) {
      if (operation.mode() != Operation.Mode.TASK || !operation.late() || operation.retained()) {
        continue;
      }
      Submission submission = submission(state, operation, false);
      boolean confined =
          submission.arena().equals("CONFINED") && !Addresses.isAddress(operation.memory());
      if (confined || submission.unreachable()) {
        recorder.submission(submission);
      }
    }
  }

  private Submission submission(State state, Operation operation, boolean ignored) {
    Allocation memory = Memory.allocation(state, operation.memory());
    return new Submission(
        operation,
        memory,
        memory == null ? "" : context.arena(state, memory),
        Alignment.problem(state, operation, memory),
        describer.describe(state, operation.memory()),
        ignored,
        Reachability.isLost(context, state, operation),
        body.id());
  }

  /** The body drops an operation's future. */
  private void dropped(State state, Operation operation) {
    recorder.droppedFuture(new DroppedFuture.Dropped(submission(state, operation, true)));
    judge(state, operation);
  }

  /** Says what the body knows of the memory of an operation whose future is dropped. */
  private void judge(State state, Operation operation) {
    Value root = Memory.root(operation.memory());
    if (root instanceof Value.Parameter) {
      recorder.droppedFuture(new DroppedFuture.Passed(body.id(), operation));
    } else if (!abandoned(state, operation)) {
      recorder.droppedFuture(new DroppedFuture.Living(operation));
    }
  }

  /**
   * Fresh memory that nobody else sees; whether it is used again only the end of the body tells.
   */
  private static boolean abandoned(State state, Operation operation) {
    Value root = Memory.root(operation.memory());
    Allocation made = state.allocations.get(root);
    return root instanceof Value.Site && made != null && !made.kind().equals(Allocation.OBJECT);
  }

  /** What is lent was taken from a pool, perhaps: for the next pass. */
  private void lent(State state, Operation operation) {
    context.notePool(state, operation.memory());
    state
        .contents
        .getOrDefault(Memory.root(operation.memory()), Set.of())
        .forEach(v -> context.notePool(state, v));
  }

  /** The body ends with the operation's future dropped; {@code lives}: somebody has the memory. */
  void left(State state, Operation operation, boolean lives) {
    dropped(state, operation);
    if (lives) {
      recorder.droppedFuture(new DroppedFuture.Living(operation));
    }
  }

  /** Memory is used again, or handed on, while the future of an operation on it is dropped. */
  void usedAgain(State state, Value memory) {
    Value root = Memory.root(memory);
    for (Operation operation : state.operations.values()) {
      if (operation.dropped() && Memory.root(operation.memory()).equals(root)) {
        recorder.droppedFuture(new DroppedFuture.Living(operation));
      }
    }
  }

  /** Puts a started operation into the state, after everything that it meets has been told. */
  void start(State state, Operation operation) {
    if (operation.memory().equals(Values.NULL) || Provided.isAdded(operation)) {
      state.operations.put(operation.id(), operation);
      return;
    }
    conflicts.submit(state, operation, Set.of());
    seen(state, operation);
    lent(state, operation);
    // It moves the position by as much as it transfers.
    state.windows.computeIfPresent(
        Memory.buffer(operation.memory()), (b, w) -> State.Window.UNKNOWN);
    state.markMade(operation.id());
    if (operation.mode() == Operation.Mode.BLOCKING) {
      if (operation.direct() != Operation.Direct.NO || operation.channel().visible()) {
        state.finish(operation);
      }
      return;
    }
    state.operations.put(operation.id(), operation);
  }
}
