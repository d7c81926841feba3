package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;

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
    starters = lends ? starters() : List.of();
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
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call
            && context.program.model(call.callee().key()).filter(this::starts).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean starts(MethodModel model) {
    return STARTING.stream().anyMatch(r -> model.indexOf(r) >= 0 || model.receiver(r).isPresent());
  }

  /**
   * What one method leaves running.
   *
   * @param ran the object's methods that the tasks run
   */
  record Started(Body starter, List<Task> tasks, Set<Body> ran) {

    /** Whether tasks of both wait for one another, perhaps: an executor runs them in turn. */
    private boolean takesTurns(Started other) {
      return tasks.stream()
          .flatMap(t -> t.tokens().stream())
          .anyMatch(token -> other.tasks.stream().anyMatch(t -> t.tokens().contains(token)));
    }
  }

  /** What goes on when inherited methods have returned; nothing if no memory is lent. */
  List<Started> started() {
    return starters.stream().map(this::started).toList();
  }

  private Started started(Body starter) {
    List<Task> tasks = new ArrayList<>();
    Recorder recorder =
        new Recorder.Silent() {
          @Override
          public void running(Body body, Task task) {
            tasks.add(task);
          }
        };
    context.begin();
    try {
      new Engine(starter, context, recorder, Engine.SMALL_BUDGET).run();
    } catch (Engine.BudgetException e) {
      tasks.clear();
    }
    return new Started(starter, tasks, ran(starter));
  }

  /**
   * The methods that others can call while the tasks of one starter run: not those that start them,
   * nor those that they run themselves, or in turn with them.
   */
  List<Body> callable(Started one, List<Started> all) {
    Set<Body> own = new LinkedHashSet<>(starters);
    all.stream().filter(one::takesTurns).forEach(other -> own.addAll(other.ran));
    own.addAll(one.ran);
    List<Body> found = new ArrayList<>();
    for (String ancestor : lineage) {
      for (Body body : context.program.methodsOf(ancestor)) {
        boolean callable =
            body.kind() == Body.Kind.METHOD
                && !body.modifiers().contains("private")
                && !body.modifiers().contains("static")
                && self.runs(context.program, body)
                && !own.contains(body);
        if (callable) {
          found.add(body);
        }
      }
    }
    return found;
  }

  /** The object's methods that tasks run: those of functions made there, and its own run. */
  private Set<Body> ran(Body starter) {
    Set<Body> found = new LinkedHashSet<>();
    Deque<Body> work = new ArrayDeque<>();
    context.program.callees(starter).stream()
        .filter(b -> b.kind() == Body.Kind.LAMBDA || !lineage.contains(b.owner()))
        .forEach(work::add);
    lineage.stream()
        .flatMap(ancestor -> context.program.methodsOf(ancestor).stream())
        .filter(SharedMemory::isTask)
        .forEach(work::add);
    while (!work.isEmpty()) {
      Body body = work.remove();
      if (self.has(body) && found.add(body)) {
        work.addAll(context.program.callees(body));
      }
    }
    return found;
  }
}
