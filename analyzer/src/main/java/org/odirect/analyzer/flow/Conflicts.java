package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.explain.Step;

/**
 * The table of the contract: which access hits which borrow. Looks at an access, an operation or a
 * task when it is added to a state, and reports the first touch of each operation on a path.
 */
final class Conflicts {
  private final Program program;
  private final Recorder recorder;
  private final Body body;
  private final Describer describer;
  private final Gates gates;

  Conflicts(Program program, Recorder recorder, Body body) {
    this.program = program;
    this.recorder = recorder;
    this.body = body;
    this.describer = new Describer();
    this.gates = new Gates(program);
  }

  /** The same without reports. */
  Conflicts quiet() {
    return new Conflicts(program, Recorder.NONE, body);
  }

  /**
   * An access by the body's own thread meets everything that is in flight.
   *
   * @param waited what the access had waited for, in this body's terms, beyond what is not in
   *     flight any more
   */
  void touch(State state, Access access, Set<Value> waited) {
    for (Operation operation : List.copyOf(state.operations.values())) {
      if (operation.mode() == Operation.Mode.BLOCKING || ended(state, operation, waited)) {
        continue;
      }
      Conflict.Kind kind = hit(program, state, operation, access);
      if (kind != null) {
        report(state, kind, operation, access, "", List.of());
      }
    }
    for (Task task : List.copyOf(state.tasks.values())) {
      if (waited.stream().anyMatch(task.tokens()::contains)) {
        continue;
      }
      for (Operation operation : task.operations()) {
        Conflict.Kind kind = hit(program, state, operation, access);
        boolean lent =
            kind != null
                && borrows(state, operation)
                && !Gates.holdBack(state, task, operation, access.signalled());
        if (kind != null && lent && unprotected(operation.locks(), access.locks())) {
          boolean concurrent = kind == Conflict.Kind.WRITE && !task.handOff();
          report(
              state,
              concurrent ? Conflict.Kind.CONCURRENT_WRITE : kind,
              operation,
              concurrent ? access.itself() : access,
              "",
              List.of(threadStep(task)));
        }
      }
    }
  }

  /**
   * An operation that starts meets what is in flight, and the tasks that run.
   *
   * @param siblings operations that it has met already, where it was submitted
   */
  void submit(State state, Operation operation, Set<Value> siblings) {
    for (Operation first : List.copyOf(state.operations.values())) {
      boolean separate =
          !first.id().equals(operation.id())
              && !siblings.contains(first.id())
              && !ended(state, first, operation.waited());
      if (separate && overlapping(first, operation)) {
        reportOverlap(state, first, operation, List.of());
      }
    }
    for (Task task : List.copyOf(state.tasks.values())) {
      meet(state, operation, null, task);
      for (Operation other : task.operations()) {
        boolean apart =
            Locks.exclude(operation.locks(), other.locks())
                || Gates.holdBack(state, task, other, state.signalled);
        if (!apart && borrows(state, other) && overlapping(other, operation)) {
          reportOverlap(state, other, operation, List.of(threadStep(task)));
        }
      }
    }
  }

  /**
   * Whether an operation holds memory that others can hit: a blocking call does so on a DIRECT
   * channel only, and not with a heap buffer, which it copies. A raw pointer that a task was handed
   * is read whenever the task gets to it.
   */
  static boolean borrows(State state, Operation operation) {
    boolean blocking =
        operation.mode() == Operation.Mode.BLOCKING || operation.mode() == Operation.Mode.TASK;
    if (!blocking) {
      return true;
    }
    Allocation memory = Memory.allocation(state, operation.memory());
    boolean handedOff = operation.mode() == Operation.Mode.TASK && operation.late();
    if (handedOff && !operation.retained()) {
      return true;
    }
    boolean copied = memory != null && memory.kind().equals("HEAP") && !operation.late();
    return operation.direct() != Operation.Direct.NO && !copied;
  }

  /** A task that starts meets what is in flight, and the other tasks. */
  void spawn(State state, Task task) {
    for (Operation operation : List.copyOf(state.operations.values())) {
      if (!task.operations().contains(operation)) {
        meet(state, operation, null, task);
      }
    }
    for (Task other : List.copyOf(state.tasks.values())) {
      boolean ordered = task.comesAfter(other) || other.comesAfter(task);
      if (ordered || other.id().equals(task.id())) {
        continue;
      }
      boolean turns = Tasks.takeTurns(state, task, other);
      other.operations().stream()
          .filter(o -> !turns || o.mode() != Operation.Mode.TASK)
          .forEach(o -> meet(state, o, other, task));
      if (!turns) {
        task.operations().forEach(o -> meet(state, o, task, other));
      }
    }
  }

  /**
   * An operation meets what a task touches.
   *
   * @param performer the task that performs the operation, or null for the body's own thread
   */
  private void meet(State state, Operation operation, @Nullable Task performer, Task task) {
    if (!borrows(state, operation)) {
      return;
    }
    for (Access access : task.accesses()) {
      Conflict.Kind kind = hit(program, state, operation, access);
      if (kind == null) {
        continue;
      }
      boolean waitedFor =
          ended(state, operation, access.waited())
              || (performer == null
                  ? gates.holdBack(state, access)
                  : gates.order(state, operation, performer, access, task));
      boolean late = operation.late() && operation.mode() != Operation.Mode.TASK;
      boolean content = access.kind() != Access.Kind.STATE || late;
      if (content && !waitedFor && unprotected(operation.locks(), access.locks())) {
        Conflict.Kind elsewhere =
            kind == Conflict.Kind.WRITE ? Conflict.Kind.CONCURRENT_WRITE : kind;
        report(
            state,
            elsewhere,
            operation,
            access,
            "task at line " + task.span().line(),
            List.of(threadStep(task)));
      }
    }
  }

  private static Step threadStep(Task task) {
    return new Step(Step.Kind.THREAD, task.span(), "this thread", "the other thread starts here");
  }

  static boolean unprotected(Set<Value> held, Set<Value> others) {
    return !Locks.exclude(held, others);
  }

  private static boolean ended(State state, Operation operation, Set<Value> waited) {
    for (Value token : waited) {
      if (Completion.denotes(state, token, state.reachable(token), operation)) {
        return true;
      }
    }
    return false;
  }

  /** The conflict between an operation in flight and an access, or null. */
  static Conflict.@Nullable Kind hit(
      Program program, State state, Operation operation, Access access) {
    if (Spared.isPossible(operation)) {
      return Spared.allReleased(state, access) ? Conflict.Kind.RELEASE : null;
    }
    Conflict.Kind kind = touched(program, state, operation, access);
    if (kind == null || Provided.isAdded(operation)) {
      return null;
    }
    boolean shared = operation.tokens().contains(Holders.SHARE);
    return shared && !Holders.isGiven(state, operation.memory()) ? null : kind;
  }

  /** The conflict if the operation is in flight for certain, and has its memory to itself. */
  private static Conflict.@Nullable Kind touched(
      Program program, State state, Operation operation, Access access) {
    boolean fills = operation.direction() == Operation.Direction.KERNEL_FILLS;
    return switch (access.kind()) {
      case WRITE -> overlaps(operation, access) ? Conflict.Kind.WRITE : null;
      case READ -> fills && overlaps(operation, access) ? Conflict.Kind.READ : null;
      case RELEASE -> owned(program, state, operation, access) ? Conflict.Kind.RELEASE : null;
      case LET_GO ->
          owned(program, state, operation, access) && Holders.isLast(state, access.memory())
              ? Conflict.Kind.RELEASE
              : null;
      case STATE ->
          operation.late() && Memory.sameObject(operation.memory(), access.memory())
              ? Conflict.Kind.WRITE
              : null;
    };
  }

  private static boolean overlaps(Operation operation, Access access) {
    return Memory.overlap(operation.memory(), access.memory())
        || Memory.within(operation.memory(), access.memory());
  }

  /** Releasing a part or the whole is a release of what is in flight in it. */
  private static boolean owned(Program program, State state, Operation operation, Access access) {
    Value released = Memory.root(access.memory());
    if (!released.unique() || released instanceof Value.Constant) {
      return false;
    }
    Value lent = Memory.root(operation.memory());
    Allocation allocation = state.allocations.get(lent);
    return released.equals(lent)
        || isHeld(program, state, released, lent)
        || released.equals(operation.registration())
        || (allocation != null && lent.unique() && released.equals(allocation.owner()));
  }

  /** Whether the memory is what a field of the released object holds, and nothing else matters. */
  private static boolean isHeld(Program program, State state, Value released, Value lent) {
    return lent instanceof Value.Field f
        && f.base().equals(released)
        && state.load(lent).equals(lent)
        && Holders.isPlain(program, f.name());
  }

  private static boolean overlapping(Operation first, Operation second) {
    if (Spared.isPossible(first) || Spared.isPossible(second)) {
      return false;
    }
    boolean fills =
        first.direction() == Operation.Direction.KERNEL_FILLS
            || second.direction() == Operation.Direction.KERNEL_FILLS;
    boolean both = // what nobody reads may be provided several times
        first.mode() == Operation.Mode.PICKED && second.mode() == Operation.Mode.PICKED;
    if (both || Provided.isAdded(first) || Provided.isAdded(second)) {
      return false;
    }
    if (fills && Memory.overlap(first.memory(), second.memory())) {
      return true;
    }
    return (first.late() || second.late()) && Memory.sameObject(first.memory(), second.memory());
  }

  private void report(
      State state,
      Conflict.Kind kind,
      Operation operation,
      Access access,
      String thread,
      List<Step> steps) {
    if (Opcodes.isAssumed(operation)) {
      return;
    }
    boolean content = access.kind() == Access.Kind.WRITE || access.kind() == Access.Kind.READ;
    String once = kind + " " + operation.site();
    if (!state.reported.add(once)) {
      return;
    }
    if (content) {
      state.reported.add(Conflict.Kind.WRITE + " " + operation.site());
    }
    recorder.conflict(
        new Conflict(
            kind,
            operation,
            access,
            null,
            Memory.sameObject(operation.memory(), access.memory()),
            describer.describe(state, touched(operation, access)),
            thread,
            operation.direct() == Operation.Direct.SOMETIMES && !operation.late()
                ? "the channel is opened with DIRECT, as some of its openings ask for"
                : "",
            steps,
            body.id()));
  }

  /** Of a registration that is given up, the operation's memory is what is touched. */
  private static Value touched(Operation operation, Access access) {
    return access.memory().equals(operation.registration()) ? operation.memory() : access.memory();
  }

  private void reportOverlap(State state, Operation first, Operation second, List<Step> steps) {
    if (Opcodes.isAssumed(first) || Opcodes.isAssumed(second)) {
      return;
    }
    boolean told = state.reported.contains(Conflict.Kind.WRITE + " " + first.site());
    boolean fills =
        first.direction() == Operation.Direction.KERNEL_FILLS
            || second.direction() == Operation.Direction.KERNEL_FILLS;
    if ((told && !fills) || !state.reported.add(Conflict.Kind.OVERLAP + " " + first.site())) {
      return;
    }
    recorder.conflict(
        new Conflict(
            Conflict.Kind.OVERLAP,
            first,
            null,
            second,
            Memory.sameObject(first.memory(), second.memory()),
            describer.describe(state, second.memory()),
            "",
            "",
            new ArrayList<>(steps),
            body.id()));
  }
}
