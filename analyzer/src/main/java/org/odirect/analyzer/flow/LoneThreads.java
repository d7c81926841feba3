package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;

/**
 * Threads that nothing orders: they are started in any case, nobody here can wait for them, and
 * what they run tells nobody how far it is.
 */
final class LoneThreads {
  private static final String FUTURE_OF_THREAD = "THREAD";

  /** Packages in which what orders threads has a role. */
  private static final Set<String> PLAIN = Set.of("java.lang", "java.util");

  /** What order between threads is made of. */
  private static final List<Role> ORDERING =
      List.of(
          Role.SIGNALS,
          Role.AWAITS,
          Role.LOCKS,
          Role.TRY_LOCKS,
          Role.UNLOCKS,
          Role.WAITS,
          Role.POLLS,
          Role.SETTLES,
          Role.CANCELS,
          Role.TAKEN);

  private static final List<Role> RUNNING =
      List.of(
          Role.RUNS_NOW, Role.RUNS_AFTER, Role.RUNS_PARALLEL, Role.SPAWNS, Role.TASK, Role.STARTS);

  private final Program program;

  LoneThreads(Program program) {
    this.program = program;
  }

  /**
   * A thread.
   *
   * @param starter the method that starts it
   * @param bodies what it runs of the class that starts it: the task, and methods
   * @param returned whether those who call the starter get the thread
   */
  record LoneThread(Body starter, Span started, Set<Body> bodies, boolean returned) {}

  /** The threads that the methods of a class start and leave alone. */
  List<LoneThread> of(String type) {
    return program.methodsOf(type).stream().flatMap(b -> of(type, b).stream()).toList();
  }

  private Optional<LoneThread> of(String type, Body starter) {
    List<Instruction.Call> starts =
        Instructions.of(starter, Instruction.Call.class).filter(this::starts).toList();
    boolean certain =
        starts.size() == 1
            && starter.kind() == Body.Kind.METHOD
            && !starter.modifiers().contains("private")
            && starter.blocks().stream().flatMap(b -> b.successors().stream()).noneMatch(this::asks)
            && Instructions.of(starter, Instruction.Call.class)
                .allMatch(c -> c.equals(starts.get(0)) || (!c.callee().project() && isPlain(c)));
    if (!certain) {
      return Optional.empty();
    }
    Instruction.Call start = starts.get(0);
    Body task = task(starter);
    Local thread = startedBy(start);
    Set<Local> names = thread == null ? Set.of() : names(starter, thread);
    boolean kept =
        Instructions.of(starter)
            .filter(i -> Liveness.uses(i).stream().anyMatch(names::contains))
            .anyMatch(i -> !leavesAlone(i, names));
    if (task == null || kept) {
      return Optional.empty();
    }
    Set<Body> bodies = bodies(type, task);
    boolean returned =
        Instructions.of(starter, Instruction.Return.class)
            .anyMatch(r -> r.value() != null && names.contains(r.value()));
    return bodies.isEmpty()
        ? Optional.empty()
        : Optional.of(new LoneThread(starter, start.span(), bodies, returned));
  }

  private boolean asks(Block.Edge edge) {
    return edge.kind() == Block.Edge.Kind.TRUE || edge.kind() == Block.Edge.Kind.FALSE;
  }

  private boolean starts(Instruction.Call call) {
    return program.model(call.callee().key()).filter(this::starts).isPresent();
  }

  private boolean starts(MethodModel model) {
    return model.receiver(Role.STARTS).isPresent() || model.indexOf(Role.SPAWNS) >= 0;
  }

  /** Whether a method starts a thread, and not a task of an executor. */
  static boolean startsThread(MethodModel model) {
    return model.receiver(Role.STARTS).isPresent()
        || (model.indexOf(Role.SPAWNS) >= 0
            && model
                .result(Role.COMPLETION)
                .filter(use -> use.value().equals(FUTURE_OF_THREAD))
                .isPresent());
  }

  /** The thread itself, if it has a name. */
  private @Nullable Local startedBy(Instruction.Call start) {
    boolean own =
        program.model(start.callee().key()).flatMap(m -> m.receiver(Role.STARTS)).isPresent();
    return own ? start.receiver() : start.target();
  }

  private static Set<Local> names(Body body, Local thread) {
    Set<Local> names = new LinkedHashSet<>(Set.of(thread));
    List<Instruction.Copy> copies = Instructions.of(body, Instruction.Copy.class).toList();
    boolean more = true;
    while (more) {
      more = false;
      for (Instruction.Copy copy : copies) {
        if (names.contains(copy.target()) || names.contains(copy.source())) {
          more |= names.addAll(List.of(copy.target(), copy.source()));
        }
      }
    }
    return names;
  }

  /** Whether an instruction neither waits for the thread nor hands it to somebody who may. */
  private boolean leavesAlone(Instruction instruction, Set<Local> names) {
    if (instruction instanceof Instruction.Call call) {
      Optional<MethodModel> model = program.model(call.callee().key());
      return call.target() == null
          && call.arguments().stream().noneMatch(names::contains)
          && (model.isEmpty() || model.get().receiver(Role.STARTS).isPresent());
    }
    return instruction instanceof Instruction.Copy || instruction instanceof Instruction.Return;
  }

  /** What the thread runs, if that is a function or an object made for it; else null. */
  private @Nullable Body task(Body starter) {
    List<Local> tasks =
        Instructions.of(starter).flatMap(i -> Stream.ofNullable(task(i))).limit(2).toList();
    Instruction made = tasks.size() == 1 ? Instructions.definition(starter, tasks.get(0)) : null;
    if (made instanceof Instruction.Closure closure) {
      return program.body(closure.body());
    }
    return made instanceof Instruction.New object && isInner(starter.owner(), object)
        ? program.methodsOf(object.type().erasedName()).stream()
            .filter(SharedMemory::isTask)
            .findFirst()
            .orElse(null)
        : null;
  }

  private boolean isInner(String type, Instruction.New made) {
    return Self.outer(program.index(), made.type().erasedName()).filter(type::equals).isPresent();
  }

  private @Nullable Local task(Instruction instruction) {
    if (instruction instanceof Instruction.New made) {
      return program
          .model(made.constructor().key())
          .map(m -> argument(made.arguments(), m.indexOf(Role.TASK)))
          .orElse(null);
    }
    if (!(instruction instanceof Instruction.Call call)) {
      return null;
    }
    MethodModel model = program.model(call.callee().key()).orElse(null);
    if (model == null) {
      return null;
    }
    int index = startsThread(model) ? model.indexOf(Role.SPAWNS) : -1;
    return argument(call.arguments(), index < 0 ? model.indexOf(Role.TASK) : index);
  }

  private static @Nullable Local argument(List<Local> arguments, int index) {
    return index >= 0 && index < arguments.size() ? arguments.get(index) : null;
  }

  /** What a thread runs of the class; empty if that may order it among others. */
  private Set<Body> bodies(String type, Body task) {
    Set<Body> found = new LinkedHashSet<>();
    Deque<Body> work = new ArrayDeque<>(List.of(task));
    while (!work.isEmpty()) {
      Body body = work.remove();
      if (!found.add(body)) {
        continue;
      }
      if (body.isLost()
          || body.modifiers().contains("synchronized")
          || !Instructions.of(body).allMatch(this::isPlain)) {
        return Set.of();
      }
      for (Instruction.Call call : Instructions.of(body, Instruction.Call.class).toList()) {
        List<Body> callees = program.implementations(call.callee().key());
        if (callees.size() == 1 && callees.get(0).owner().equals(type)) {
          work.add(callees.get(0));
        }
      }
    }
    return found;
  }

  /** Whether other threads learn nothing by an instruction, nor does it let them go first. */
  private boolean isPlain(Instruction instruction) {
    if (instruction instanceof Instruction.Call call) {
      return isPlain(call);
    }
    if (instruction instanceof Instruction.New made) {
      String type = made.type().erasedName();
      return isPlain(type) || program.index().isSubtype(type, "java.lang.Throwable");
    }
    return !(instruction instanceof Instruction.PutField
        || instruction instanceof Instruction.PutElement
        || instruction instanceof Instruction.Closure
        || instruction instanceof Instruction.MonitorEnter);
  }

  /** The same of a call; what methods of the project do is not looked at. */
  private boolean isPlain(Instruction.Call call) {
    String type = call.callee().key().type();
    return call.callee().project()
        || (isPlain(type)
            && program
                .model(call.callee().key())
                .filter(m -> has(m, ORDERING) || has(m, RUNNING))
                .isEmpty());
  }

  private boolean isPlain(String type) {
    Optional<String> outer = program.index().find(type).flatMap(ClassInfo::outer);
    int dot = type.lastIndexOf('.');
    return outer.isPresent()
        ? isPlain(outer.get())
        : PLAIN.contains(type.substring(0, Math.max(dot, 0)));
  }

  private static boolean has(MethodModel model, List<Role> roles) {
    return roles.stream().anyMatch(r -> model.indexOf(r) >= 0 || model.receiver(r).isPresent());
  }

  /**
   * Whether a method may do its part only at times, by what others tell it: it looks at what can
   * change, or at what orders threads other than by locks.
   */
  boolean mayDepend(Body method) {
    Set<Body> seen = new LinkedHashSet<>();
    Deque<Body> work = new ArrayDeque<>(List.of(method));
    while (!work.isEmpty()) {
      Body body = work.remove();
      if (seen.add(body)) {
        if (body.isLost() || !Instructions.of(body).allMatch(this::isSteady)) {
          return true;
        }
        Instructions.of(body, Instruction.Call.class)
            .forEach(c -> work.addAll(program.implementations(c.callee().key())));
      }
    }
    return false;
  }

  private boolean isSteady(Instruction instruction) {
    if (instruction instanceof Instruction.GetField get) {
      return get.kind() == Instruction.FieldKind.FINAL || isConstant(get);
    }
    if (!(instruction instanceof Instruction.Call call) || call.callee().project()) {
      return true;
    }
    MethodModel model = program.model(call.callee().key()).orElse(null);
    boolean locks = model != null && has(model, List.of(Role.LOCKS, Role.UNLOCKS));
    return locks
        || (model == null ? isModelled(call.callee().key().type()) : !has(model, ORDERING));
  }

  /** Whether what orders threads has a role if it is in a type: it is plain, or is about memory. */
  private boolean isModelled(String type) {
    return isPlain(type) || program.carries(new JavaType.ClassType(type, List.of()));
  }

  private boolean isConstant(Instruction.GetField get) {
    return program
        .index()
        .find(get.owner())
        .filter(info -> info.kind() == ClassInfo.Kind.ENUM)
        .isPresent();
  }
}
