package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.MethodKey;

/**
 * Methods of one class that two threads of another class call on the same object: both find it in
 * one field that is never assigned again, or one of them goes through all that are there. Only
 * {@link LoneThreads} count, which do nothing else: any other call may order them. Tasks of
 * executors are none: those may take turns.
 */
final class SharedObjects {
  private final Program program;
  private final LoneThreads threads;
  private final List<Set<String>> madeTogether = new ArrayList<>();

  SharedObjects(Program program) {
    this.program = program;
    this.threads = new LoneThreads(program);
    Map<String, Set<String>> made = new TreeMap<>();
    for (Body body : program.bodies()) {
      String root = body.id().split("/lambda@", 2)[0];
      Instructions.of(body, Instruction.New.class)
          .map(n -> n.type().erasedName())
          .forEach(type -> made.computeIfAbsent(root, r -> new HashSet<>()).add(type));
    }
    madeTogether.addAll(made.values());
  }

  /**
   * Two methods that two threads call.
   *
   * @param started where the thread that calls the first one is started
   */
  record Pair(Body one, Body other, Span started) {}

  /** Which of the objects that a field leads to. */
  private enum Which {
    THE_ONLY,
    SOME,
    ALL
  }

  /** The objects that a local may be: those in a field of the class. */
  private record Origin(String field, Which which) {}

  /** The only method that a thread calls on objects that it finds in a field. */
  private record Use(Origin origin, MethodKey method, LoneThreads.LoneThread thread) {}

  /** What the threads of a class do to the objects that they share. */
  List<Pair> of(String type) {
    List<Use> uses = new ArrayList<>();
    for (LoneThreads.LoneThread thread : threads.of(type)) {
      Use use = use(thread);
      if (use != null) {
        uses.add(use);
      }
    }
    Set<Pair> found = new LinkedHashSet<>();
    for (Use one : uses) {
      for (Use other : uses) {
        if (isShared(one, other) && overlap(one.thread, other.thread)) {
          add(type, one, other, found);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Whether both threads are sure to call different methods on one object. */
  private static boolean isShared(Use one, Use other) {
    Which mine = one.origin.which;
    Which theirs = other.origin.which;
    boolean met =
        mine == Which.THE_ONLY ? theirs == mine : mine == Which.ALL || theirs == Which.ALL;
    return met
        && one.origin.field.equals(other.origin.field)
        && one.method.type().equals(other.method.type())
        && !one.method.equals(other.method)
        && !one.thread.starter().equals(other.thread.starter());
  }

  /**
   * Whether nobody keeps two threads from running at the same time: both are started one after the
   * other, or the program leaves it to others to start them.
   */
  private boolean overlap(LoneThreads.LoneThread one, LoneThreads.LoneThread other) {
    boolean called = false;
    for (Body body : program.bodies()) {
      for (Block block : body.blocks()) {
        Set<Local> mine = receivers(block, one.starter());
        Set<Local> theirs = receivers(block, other.starter());
        called |= !mine.isEmpty() || !theirs.isEmpty();
        mine.retainAll(theirs);
        if (!mine.isEmpty() && !one.returned() && !other.returned()) {
          return true;
        }
      }
    }
    return !called;
  }

  /** The locals of a block whose method is called there. */
  private Set<Local> receivers(Block block, Body method) {
    Set<Local> found = new HashSet<>();
    for (Instruction instruction : block.instructions()) {
      if (instruction instanceof Instruction.Call call
          && call.receiver() != null
          && program.implementations(call.callee().key()).contains(method)) {
        found.add(call.receiver());
      }
    }
    return found;
  }

  /** For each class that the objects may be of, as far as there is one of it. */
  private void add(String holder, Use one, Use other, Set<Pair> found) {
    for (String each : candidates(holder, one.method.type())) {
      Body mine = program.dispatch(each, one.method);
      Body theirs = program.dispatch(each, other.method);
      if (mine != null
          && theirs != null
          && mine.owner().equals(theirs.owner())
          && !program.hasLostBodies(each)
          && !threads.mayDepend(mine)
          && !threads.mayDepend(theirs)) {
        found.add(new Pair(mine, theirs, one.thread.started()));
      }
    }
  }

  /** The only class that objects of a type have, or those that are made where the holder is. */
  private List<String> candidates(String holder, String type) {
    Set<String> types = new LinkedHashSet<>(program.index().projectSubtypes(type));
    types.add(type);
    List<String> concrete = types.stream().filter(this::isImplemented).toList();
    return concrete.size() <= 1
        ? concrete
        : concrete.stream()
            .filter(
                each -> madeTogether.stream().anyMatch(m -> m.contains(holder) && m.contains(each)))
            .toList();
  }

  private boolean isImplemented(String type) {
    return program
        .index()
        .find(type)
        .filter(info -> info.kind() != ClassInfo.Kind.INTERFACE && !Self.isAbstract(program, type))
        .isPresent();
  }

  /** What a thread does to the objects of one field; null if it does anything else. */
  private @Nullable Use use(LoneThreads.LoneThread thread) {
    Use found = null;
    for (Body body : thread.bodies()) {
      for (Instruction.Call call : Instructions.of(body, Instruction.Call.class).toList()) {
        if (!call.callee().project() || isOwn(thread, call) || isComponent(call)) {
          continue;
        }
        Origin origin = call.receiver() == null ? null : origin(body, call.receiver());
        boolean always =
            origin != null && (origin.which != Which.ALL || isCalledForEach(body, call));
        if (found != null || !always) {
          return null;
        }
        found = new Use(Objects.requireNonNull(origin), call.callee().key(), thread);
      }
    }
    String field = found == null ? "" : found.origin.field;
    boolean looks =
        thread.bodies().stream()
            .flatMap(b -> Instructions.of(b, Instruction.GetField.class))
            .anyMatch(get -> !isKnown(get, field));
    return looks ? null : found;
  }

  private boolean isOwn(LoneThreads.LoneThread thread, Instruction.Call call) {
    List<Body> callees = program.implementations(call.callee().key());
    return callees.size() == 1 && thread.bodies().contains(callees.get(0));
  }

  /** Whether a call reads nothing but a final field, like a component of a record. */
  private boolean isComponent(Instruction.Call call) {
    List<Body> callees = program.implementations(call.callee().key());
    return callees.size() == 1
        && !callees.get(0).isLost()
        && Instructions.of(callees.get(0))
            .allMatch(
                i ->
                    i instanceof Instruction.Return
                        || (i instanceof Instruction.GetField get
                            && get.kind() == Instruction.FieldKind.FINAL));
  }

  /** Whether a thread that reads a field learns nothing of others. */
  private static boolean isKnown(Instruction.GetField get, String field) {
    return (get.owner() + "#" + get.field()).equals(field)
        || get.field().equals(Instruction.GetField.OUTER)
        || get.field().startsWith("val$");
  }

  /** The final field of the thread's own object that leads to a local, or null. */
  private @Nullable Origin origin(Body body, Local local) {
    Instruction definition = Instructions.definition(body, local);
    if (definition instanceof Instruction.Next next) {
      return in(body, next.iterated(), Which.ALL);
    } else if (definition instanceof Instruction.GetElement get) {
      return in(body, get.array(), Which.SOME);
    } else if (definition instanceof Instruction.Call call && call.receiver() != null) {
      boolean element =
          program
              .model(call.callee().key())
              .filter(m -> m.receiver(Role.ELEMENT).isPresent() && m.indexOf(Role.KEY) >= 0)
              .isPresent();
      return element ? in(body, call.receiver(), Which.SOME) : null;
    }
    return in(body, local, Which.THE_ONLY);
  }

  private static @Nullable Origin in(Body body, Local local, Which which) {
    return Instructions.definition(body, local) instanceof Instruction.GetField get
            && get.kind() == Instruction.FieldKind.FINAL
            && isOwn(body, get.base())
        ? new Origin(get.owner() + "#" + get.field(), which)
        : null;
  }

  /** Whether a local is the body's own object, or the one around that. */
  private static boolean isOwn(Body body, @Nullable Local local) {
    if (local == null || local.name().equals("this")) {
      return local != null;
    }
    return Instructions.definition(body, local) instanceof Instruction.GetField get
        && get.field().equals(Instruction.GetField.OUTER);
  }

  /** Whether a loop calls a method on every element before it asks anything else. */
  private static boolean isCalledForEach(Body body, Instruction.Call call) {
    for (Block block : body.blocks()) {
      List<Instruction> instructions = block.instructions();
      if (!instructions.isEmpty() && instructions.get(0) instanceof Instruction.Next) {
        Block current = block;
        for (int i = 0; i <= body.blocks().size(); i++) {
          if (current.instructions().contains(call)) {
            return true;
          }
          List<Block.Edge> normal =
              current.successors().stream().filter(e -> !e.isExceptional()).toList();
          if (normal.size() != 1) {
            break;
          }
          current = body.blocks().get(normal.get(0).target());
        }
      }
    }
    return false;
  }
}
