package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/**
 * The tasks that a class's objects run because methods that it inherits start them: a loop in a
 * super class, say, that calls what the class implements.
 */
final class InheritedTasks {
  private static final List<Role> STARTING = List.of(Role.SPAWNS, Role.STARTS);

  private final Context context;
  private final Self self;
  private final String type;
  private final List<String> lineage;
  private final List<Body> starters;

  InheritedTasks(Context shared, String type) {
    this.type = type;
    lineage = shared.program.index().lineage(type);
    self = new Self(type, shared.program.index());
    context = shared.of(self);
    boolean lends =
        lineage.stream().anyMatch(shared.program::isSubmitting)
            && lineage.stream().noneMatch(shared.program::hasLostBodies);
    boolean exact =
        lends
            && shared.program.index().projectSubtypes(type).isEmpty()
            && !Self.isAbstract(shared.program, type);
    starters = exact ? starters() : List.of();
  }

  /** Knows what the methods do if an object of the class runs them. */
  Context context() {
    return context;
  }

  private List<Body> starters() {
    List<Body> found = new ArrayList<>();
    for (String ancestor : lineage) {
      if (ancestor.equals(type)) {
        continue;
      }
      for (Body body : context.program.methodsOf(ancestor)) {
        boolean run = body.kind() == Body.Kind.CONSTRUCTOR || self.runs(context.program, body);
        if (run && starts(body)) {
          found.add(body);
        }
      }
    }
    return found;
  }

  private boolean starts(Body body) {
    return Instructions.calls(context.program, body).anyMatch(InheritedTasks::starts);
  }

  private static boolean starts(MethodModel model) {
    return STARTING.stream().anyMatch(r -> model.indexOf(r) >= 0 || model.receiver(r).isPresent());
  }

  /** What one method leaves running. */
  record Started(Body starter, List<Task> tasks) {

    /** Whether tasks of both wait for one another, perhaps: an executor runs them in turn. */
    private boolean takesTurns(Started other) {
      return tasks.stream()
          .flatMap(t -> t.tokens().stream())
          .anyMatch(token -> other.tasks.stream().anyMatch(t -> t.tokens().contains(token)));
    }
  }

  /** Whether inherited methods may start tasks that matter. */
  boolean any() {
    return !starters.isEmpty();
  }

  /**
   * What goes on when inherited methods have returned; nothing if no memory is lent.
   *
   * @param notices receives what was not analysed
   */
  List<Started> started(List<Notice> notices) {
    return starters.stream().map(starter -> started(starter, notices)).toList();
  }

  private Started started(Body starter, List<Notice> notices) {
    List<Task> tasks = new ArrayList<>();
    Recorder recorder =
        new Recorder.Silent() {
          @Override
          public void running(Body body, Task task) {
            tasks.add(task);
          }
        };
    context.summaries.begin();
    try {
      new Engine(starter, context, recorder, Engine.BUDGET).run();
    } catch (Engine.BudgetException e) {
      tasks.clear();
      String message =
          "`" + starter.id() + "` was not analysed for `" + type + "`: " + e.getMessage();
      notices.add(new Notice(starter.span().path(), starter.span().line(), message, true));
    }
    return new Started(starter, tasks);
  }

  /**
   * The methods that others can call while the tasks of one starter run: not those that the object
   * calls itself, or hands to somebody who may, nor those that the tasks run, or others in turn
   * with them.
   */
  List<Body> callable(Started one, List<Started> all) {
    Set<Body> own = new LinkedHashSet<>(starters);
    own.addAll(called());
    all.stream().filter(one::takesTurns).forEach(other -> own.addAll(ran(other)));
    Set<Body> ran = ran(one);
    own.addAll(ran);
    if (!isThread(one) || ran.stream().anyMatch(this::runsFunctions)) {
      own.addAll(context.program.calledInFunctions());
    }
    List<Body> found = new ArrayList<>();
    for (String ancestor : lineage) {
      for (Body body : context.program.methodsOf(ancestor)) {
        if (SharedMemory.isCallable(body)
            && !body.modifiers().contains("protected")
            && self.runs(context.program, body)
            && !own.contains(body)
            && !isDeclaredByLibrary(body)
            && !isCalledByMakersOnly(body)) {
          found.add(body);
        }
      }
    }
    return found;
  }

  /**
   * Whether the tasks of one method are sure to run beside those of another: one has a thread of
   * its own that runs nothing else, and whoever calls the other knows nothing of that.
   */
  boolean overlap(Started one, Started other) {
    Set<Body> called = called();
    Set<Body> mine = ran(one);
    return isThread(one)
        && isStartedByOthers(one, called)
        && isStartedByOthers(other, called)
        && !one.takesTurns(other)
        && mine.stream().noneMatch(this::runsFunctions)
        && ran(other).stream()
            .noneMatch(b -> b.kind() == Body.Kind.METHOD && self.has(b) && mine.contains(b));
  }

  private static boolean isStartedByOthers(Started started, Set<Body> called) {
    return SharedMemory.isCallable(started.starter) && !called.contains(started.starter);
  }

  /** The methods that the object's bodies call or refer to. */
  private Set<Body> called() {
    Set<Body> found = new LinkedHashSet<>();
    for (Body body : context.program.bodies()) {
      if (self.has(body)) {
        found.addAll(context.program.called(body));
      }
    }
    return found;
  }

  /** Whether a starter's tasks have threads of their own. */
  private boolean isThread(Started started) {
    return Instructions.calls(context.program, started.starter)
        .filter(InheritedTasks::starts)
        .allMatch(LoneThreads::startsThread);
  }

  /** Whether a body calls functions that others may have made. */
  private boolean runsFunctions(Body body) {
    return Instructions.of(body, Instruction.Call.class)
        .map(call -> call.callee().key().type())
        .anyMatch(t -> isFunction(new JavaType.ClassType(t, List.of())));
  }

  private boolean isFunction(JavaType called) {
    return context.program.index().functionalMethod(called).isPresent();
  }

  /** Whether a method overrides one of a library, which may call it. */
  private boolean isDeclaredByLibrary(Body body) {
    MethodKey key = body.key().orElseThrow();
    return lineage.stream()
        .flatMap(ancestor -> context.program.index().find(ancestor).stream())
        .filter(info -> !info.project())
        .flatMap(info -> info.methods().stream())
        .map(ClassInfo.MethodInfo::key)
        .anyMatch(
            k -> k.name().equals(key.name()) && k.parameters().size() == key.parameters().size());
  }

  /** Whether only those who make such objects call a method: they know when the tasks start. */
  private boolean isCalledByMakersOnly(Body method) {
    boolean called = false;
    for (Body body : context.program.bodies()) {
      if (context.program.called(body).contains(method)) {
        called = true;
        boolean makes =
            Instructions.of(body, Instruction.New.class)
                .anyMatch(n -> n.type().erasedName().equals(type));
        if (!makes) {
          return false;
        }
      }
    }
    return called;
  }

  /** What tasks run, of other objects too: functions made by their starter, the object's run. */
  private Set<Body> ran(Started started) {
    Set<Body> found = new LinkedHashSet<>();
    Deque<Body> work = new ArrayDeque<>();
    context.program.callees(started.starter).stream()
        .filter(b -> b.kind() == Body.Kind.LAMBDA || !lineage.contains(b.owner()))
        .forEach(work::add);
    lineage.stream()
        .flatMap(ancestor -> context.program.methodsOf(ancestor).stream())
        .filter(SharedMemory::isTask)
        .forEach(work::add);
    while (!work.isEmpty()) {
      Body body = work.remove();
      if (found.add(body)) {
        work.addAll(context.program.callees(body));
      }
    }
    return found;
  }
}
