package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.MethodKey;

/**
 * Pairs what different threads do to the memory of one object's fields.
 *
 * <p>Tracked: tasks that a class starts and leaves running, against its methods that others can
 * call; and the methods of a class that promises concurrent callers ({@code @ThreadSafe}, a
 * {@code @GuardedBy} field) against each other. Tasks that inherited methods start are taken for
 * each class by itself, since what they run may be its own. Assumed: such methods are called while
 * the task runs. Memory in fields that are assigned again later is handed over, not shared. Not
 * tracked: which instance; classes without any evidence of a second thread; classes with lost
 * methods, which may be what makes their threads wait.
 */
final class SharedMemory {
  private final Context context;
  private final Recorder recorder;
  private final Describer describer = new Describer();
  private final State nothing = new State();
  private final List<Notice> notices = new ArrayList<>();
  private int left;

  SharedMemory(Context context, Recorder recorder) {
    this.context = context;
    this.recorder = recorder;
  }

  /** What one thread of control does, as seen from the object. */
  private record Side(
      String body, List<Access> accesses, List<Operation> operations, Set<Value> signals) {}

  /**
   * Pairs all there is.
   *
   * @param tasksByClass what the methods of each class leave running
   * @return what was not analysed
   */
  List<Notice> pair(Map<String, List<Task>> tasksByClass) {
    Set<String> types = new LinkedHashSet<>();
    for (Body body : context.program.bodies()) {
      body.key()
          .map(MethodKey::type)
          .filter(t -> !context.program.hasLostBodies(t))
          .ifPresent(types::add);
    }
    SharedObjects shared = new SharedObjects(context.program);
    for (String type : types) {
      boolean submits = context.program.isSubmitting(type);
      List<Task> tasks =
          tasksByClass.getOrDefault(type, List.of()).stream()
              .filter(t -> submits || !t.operations().isEmpty())
              .toList();
      if (!tasks.isEmpty()) {
        for (Body method : methods(type, tasks)) {
          Side side = side(method, context);
          tasks.stream().filter(t -> !starts(method, t)).forEach(t -> against(t, side));
        }
      }
      if (submits) {
        promised(type);
      }
      inherited(type);
      shared.of(type).forEach(this::shared);
    }
    if (left > 0) {
      String message =
          "the analysis has used up its budget: the inherited tasks of "
              + left
              + " classes were left out";
      notices.add(new Notice("", 0, message, true));
    }
    return notices;
  }

  /**
   * Two threads call two methods of one object. The one that accesses the memory does so with a
   * lock of the object: that is made for several threads.
   */
  private void shared(SharedObjects.Pair pair) {
    Side one = side(pair.one(), context);
    Side other = side(pair.other(), context);
    String thread = "the thread started at line " + pair.started().line();
    Step started =
        new Step(Step.Kind.THREAD, pair.started(), "this thread", "the other thread starts here");
    for (Operation operation : other.operations) {
      for (Access access : one.accesses) {
        boolean locked = access.locks().stream().anyMatch(SharedMemory::isOwn);
        if (locked && !ordered(access.waited(), other.signals)) {
          meet(operation, access, List.of(started), thread);
        }
      }
    }
  }

  /** Whether a lock is the object itself, or in one of its fields. */
  private static boolean isOwn(Value lock) {
    return lock.equals(Values.THIS)
        || (lock instanceof Value.Field f && f.base().equals(Values.THIS))
        || (lock instanceof Value.Field f && isOwn(f.base()));
  }

  /** Tasks that inherited methods start, against the methods of the class. */
  private void inherited(String type) {
    InheritedTasks inherited = new InheritedTasks(context, type);
    if (inherited.any() && context.summaries.areSpent()) {
      left++;
      return;
    }
    List<InheritedTasks.Started> all = inherited.started(notices);
    for (InheritedTasks.Started started : all) {
      if (started.tasks().isEmpty()) {
        continue;
      }
      for (Body method : inherited.callable(started, all)) {
        Side side = side(method, inherited.context());
        started.tasks().forEach(task -> against(task, side));
      }
      all.stream()
          .filter(other -> !other.tasks().isEmpty() && inherited.overlap(started, other))
          .forEach(other -> against(started, other));
    }
  }

  /** Tasks of two starters, if those of the second lock the object: it is made for others. */
  private void against(InheritedTasks.Started one, InheritedTasks.Started other) {
    for (Task theirs : other.tasks()) {
      List<Access> locked =
          theirs.accesses().stream()
              .filter(a -> a.locks().stream().anyMatch(SharedMemory::isOwn))
              .toList();
      Side side = new Side(other.starter().id(), locked, List.of(), theirs.tokens());
      one.tasks().forEach(task -> against(task, side));
    }
  }

  private void against(Task task, Side method) {
    for (Operation operation : task.operations()) {
      if (!Conflicts.borrows(nothing, operation)) {
        continue;
      }
      for (Access access : method.accesses) {
        boolean ordered = ordered(access.waited(), task.tokens());
        if (!ordered) {
          meet(operation, access, List.of(started(task)), "");
        }
      }
    }
    for (Operation operation : method.operations) {
      for (Access access : task.accesses()) {
        if (!ordered(access.waited(), method.signals)) {
          meet(
              operation,
              access,
              List.of(started(task)),
              "the thread started at line " + task.span().line());
        }
      }
    }
  }

  private static boolean ordered(Set<Value> waited, Set<Value> signals) {
    return waited.stream()
        .anyMatch(w -> signals.stream().anyMatch(s -> w.equals(s) && !w.equals(Values.THIS)));
  }

  private static Step started(Task task) {
    return new Step(Step.Kind.THREAD, task.span(), "this thread", "the other thread starts here");
  }

  /** The methods of a class promise concurrent callers. */
  private void promised(String type) {
    ClassInfo info = context.program.index().find(type).orElse(null);
    if (info == null) {
      return;
    }
    boolean all = Guards.has(info.annotations(), "ThreadSafe");
    Set<String> guarded = new LinkedHashSet<>();
    for (ClassInfo.FieldInfo field : info.fields()) {
      if (Guards.has(field.annotations(), "GuardedBy")) {
        guarded.add(type + "#" + field.name());
      }
    }
    boolean denied = Guards.has(info.annotations(), "NotThreadSafe");
    if (denied || (!all && guarded.isEmpty())) {
      return;
    }
    List<Side> methods =
        methods(type, List.of()).stream().map(body -> side(body, context)).toList();
    for (Side one : methods) {
      for (Side other : methods) {
        for (Operation operation : one.operations) {
          for (Access access : other.accesses) {
            Value root = Memory.root(access.memory());
            boolean covered = all || (root instanceof Value.Field f && guarded.contains(f.name()));
            if (covered && !ordered(access.waited(), one.signals)) {
              meet(operation, access, List.of(), "another thread");
            }
          }
        }
      }
    }
  }

  private void meet(Operation operation, Access access, List<Step> steps, String thread) {
    boolean known =
        Memory.root(access.memory()) instanceof Value.Field f
            && !context.isReassigned(f)
            && !context.program.mayMissStores(f.name());
    boolean state = access.kind() == Access.Kind.STATE || Opcodes.isAssumed(operation);
    boolean reaped = operation.mode().isQueued() && access.waited().contains(Rings.RINGS);
    if (!known || state || reaped || !Conflicts.unprotected(operation.locks(), access.locks())) {
      return;
    }
    Conflict.Kind kind = Conflicts.hit(context.program, nothing, operation, access);
    if (kind == null || (kind != Conflict.Kind.RELEASE && immutable(access.memory()))) {
      return;
    }
    recorder.conflict(
        new Conflict(
            kind == Conflict.Kind.WRITE ? Conflict.Kind.CONCURRENT_WRITE : kind,
            operation,
            access.itself(),
            null,
            false,
            describer.describe(nothing, access.memory()),
            thread,
            "",
            steps,
            ""));
  }

  /** Whether the memory belongs to an object that is never written: then that came before. */
  private boolean immutable(Value memory) {
    return Memory.root(memory) instanceof Value.Field f
        && f.name().contains("#")
        && Guards.immutable(f.name().substring(0, f.name().indexOf('#')), context.program.index());
  }

  /** The methods that other threads can call while the tasks run. */
  private List<Body> methods(String type, List<Task> tasks) {
    return context.program.methodsOf(type).stream()
        .filter(body -> isCallable(body) && tasks.stream().noneMatch(t -> runs(t, body)))
        .toList();
  }

  /** Whether it is this body that gives the task a thread: often there is but one. */
  private boolean starts(Body body, Task task) {
    return Instructions.of(body, Instruction.Call.class)
        .filter(call -> call.span().equals(task.span()))
        .flatMap(call -> context.program.model(call.callee().key()).stream())
        .anyMatch(LoneThreads::startsThread);
  }

  /** Whether other classes may call a body on the object. */
  static boolean isCallable(Body body) {
    return body.kind() == Body.Kind.METHOD
        && !body.modifiers().contains("private")
        && !body.modifiers().contains("static");
  }

  /** Whether the task is this body: its own code is not another thread's. */
  private static boolean runs(Task task, Body body) {
    return task.tokens().contains(Values.THIS) && isTask(body);
  }

  /** Whether a body is what runs if its object is a task. */
  static boolean isTask(Body body) {
    return body.key().isPresent()
        && body.parameters().isEmpty()
        && (body.key().get().name().equals("run") || body.key().get().name().equals("call"));
  }

  private static Side side(Body body, Context context) {
    Set<Access> accesses = new LinkedHashSet<>();
    Set<Operation> operations = new LinkedHashSet<>();
    Set<Value> signals = new LinkedHashSet<>();
    Summary summary = context.summary(body);
    for (State exit : summary.normal()) {
      accesses.addAll(exit.touches());
      exit.finished.stream()
          .filter(o -> o.direct() != Operation.Direct.NO || o.late())
          .forEach(operations::add);
      operations.addAll(exit.operations.values());
      signals.addAll(exit.signalled);
    }
    return new Side(body.id(), List.copyOf(accesses), List.copyOf(operations), signals);
  }
}
