package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.MethodKey;

/**
 * Methods of one class that two threads of another class call on the same objects: both threads
 * find these in one field that is never assigned again, and what one of them holds may be held by
 * the other. Tasks of executors are none: those may take turns.
 */
final class SharedObjects {
  private static final int MAX_STEPS = 8;
  private static final String FUTURE_OF_THREAD = "THREAD";

  private final Program program;

  SharedObjects(Program program) {
    this.program = program;
  }

  /**
   * Two methods that two threads call.
   *
   * @param started where the thread that calls the first one is started
   */
  record Pair(Body one, Body other, Span started) {}

  /** A method that a thread calls on what it finds in a field. */
  private record Use(String field, MethodKey method, Span started) {}

  /** What the threads of a class do to the objects that they share. */
  List<Pair> of(String type) {
    List<Set<Use>> threads = new ArrayList<>();
    for (Body body : program.methodsOf(type)) {
      Span started = starts(body);
      if (started != null) {
        threads.add(uses(type, body, started));
      }
    }
    Set<Pair> found = new LinkedHashSet<>();
    for (Set<Use> one : threads) {
      for (Set<Use> other : threads) {
        if (one != other) {
          one.forEach(
              u -> other.stream().filter(o -> isShared(u, o)).forEach(o -> add(u, o, found)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isShared(Use one, Use other) {
    return one.field.equals(other.field)
        && one.method.type().equals(other.method.type())
        && !one.method.equals(other.method);
  }

  /** For each class that the objects may be of. */
  private void add(Use one, Use other, Set<Pair> found) {
    String type = one.method.type();
    List<String> types = new ArrayList<>(program.index().projectSubtypes(type));
    types.add(type);
    for (String each : types) {
      Body mine = program.dispatch(each, one.method);
      Body theirs = program.dispatch(each, other.method);
      if (mine != null
          && theirs != null
          && mine.owner().equals(theirs.owner())
          && !program.hasLostBodies(each)) {
        found.add(new Pair(mine, theirs, one.started));
      }
    }
  }

  /** Where a body starts a thread of its own, or null. */
  private @Nullable Span starts(Body body) {
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call
            && program.model(call.callee().key()).filter(SharedObjects::startsThread).isPresent()) {
          return call.span();
        }
      }
    }
    return null;
  }

  private static boolean startsThread(MethodModel model) {
    return model.receiver(Role.STARTS).isPresent()
        || (model.indexOf(Role.SPAWNS) >= 0
            && model
                .result(Role.COMPLETION)
                .filter(use -> use.value().equals(FUTURE_OF_THREAD))
                .isPresent());
  }

  /** What the lambdas of a starter, and the methods of its class that they call, do. */
  private Set<Use> uses(String type, Body starter, Span started) {
    Set<Use> found = new LinkedHashSet<>();
    Set<Body> seen = new LinkedHashSet<>();
    Deque<Body> work = new ArrayDeque<>();
    program.callees(starter).stream()
        .filter(b -> b.kind() == Body.Kind.LAMBDA || isInner(type, b))
        .forEach(work::add);
    while (!work.isEmpty()) {
      Body body = work.remove();
      if ((body.owner().equals(type) || isInner(type, body)) && seen.add(body)) {
        uses(body, started, found);
        work.addAll(program.callees(body));
      }
    }
    return found;
  }

  /** Whether a body is one of an anonymous class in a class. */
  private boolean isInner(String type, Body body) {
    return Self.outer(program.index(), body.owner()).filter(type::equals).isPresent();
  }

  private void uses(Body body, Span started, Set<Use> found) {
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call
            && call.receiver() != null
            && call.callee().project()) {
          String field = origin(body, call.receiver(), MAX_STEPS);
          if (field != null) {
            found.add(new Use(field, call.callee().key(), started));
          }
        }
      }
    }
  }

  /** The final field of the body's own object that a local comes from, or null. */
  private @Nullable String origin(Body body, Local local, int steps) {
    Instruction definition = definition(body, local);
    if (definition == null || steps == 0) {
      return null;
    }
    if (definition instanceof Instruction.GetField get) {
      boolean fixed = get.kind() == Instruction.FieldKind.FINAL;
      return fixed && isOwn(body, get.base()) ? get.owner() + "#" + get.field() : null;
    }
    Local from = null;
    if (definition instanceof Instruction.Copy copy) {
      from = copy.source();
    } else if (definition instanceof Instruction.Next next) {
      from = next.iterated();
    } else if (definition instanceof Instruction.GetElement get) {
      from = get.array();
    } else if (definition instanceof Instruction.Call call && !call.callee().project()) {
      from = call.receiver();
    }
    return from == null ? null : origin(body, from, steps - 1);
  }

  /** Whether a local is the body's own object, or the one around that. */
  private static boolean isOwn(Body body, @Nullable Local local) {
    if (local == null || local.name().equals("this")) {
      return local != null;
    }
    return definition(body, local) instanceof Instruction.GetField get
        && get.field().equals(Self.OUTER);
  }

  /** The only instruction that assigns a local; null if there are others. */
  private static @Nullable Instruction definition(Body body, Local local) {
    Instruction found = null;
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (local.equals(target(instruction))) {
          if (found != null) {
            return null;
          }
          found = instruction;
        }
      }
    }
    return found;
  }

  private static @Nullable Local target(Instruction instruction) {
    if (instruction instanceof Instruction.Copy i) {
      return i.target();
    } else if (instruction instanceof Instruction.GetField i) {
      return i.target();
    } else if (instruction instanceof Instruction.GetElement i) {
      return i.target();
    } else if (instruction instanceof Instruction.Next i) {
      return i.target();
    } else if (instruction instanceof Instruction.Call i) {
      return i.target();
    } else if (instruction instanceof Instruction.New i) {
      return i.target();
    } else if (instruction instanceof Instruction.Literal i) {
      return i.target();
    }
    return null;
  }
}
