package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.TypeIndex;

/**
 * Runs one body to a fixed point.
 *
 * <p>The states at a point are kept apart by what is in flight (property simulation as in ESP: Das,
 * Lerner, Seigle, PLDI 2002), so that a flag or a null that goes with a submission prunes the paths
 * that cannot be taken. States of one group are joined.
 */
final class Engine {
  private static final int MAX_GROUPS = 12;
  private static final int MAX_VISITS = 60;

  /**
   * Work is counted in instructions times the size of the state, so that it is the same anywhere.
   */
  static final long BUDGET = 800_000;

  /** The work of one round over all bodies; beyond it bodies are left out, with one notice. */
  static final long TOTAL_BUDGET = 6_000_000;

  /** The budget of a body that does not submit: without it its callers lose little. */
  static final long SMALL_BUDGET = 30_000;

  private final Body body;
  private final Context context;
  private final Recorder recorder;
  private final Map<Integer, Map<State.Group, State>> in = new TreeMap<>();
  private final Map<Integer, Set<State.Group>> dirty = new TreeMap<>();
  private final int[] order;
  private final int[] visits;
  private final long budget;
  private final Liveness liveness;
  private Interpreter interpreter;

  Engine(Body body, Context context, Recorder recorder, long budget) {
    this.budget = budget;
    this.body = body;
    this.context = context;
    this.recorder = recorder;
    this.interpreter = new Interpreter(body, context, Recorder.NONE);
    this.order = reversePostOrder();
    this.visits = new int[body.blocks().size()];
    this.liveness = new Liveness(body);
  }

  /** Thrown when a body exceeds its budget. */
  static final class BudgetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetException(String message) {
      super(message);
    }
  }

  /**
   * Runs the body.
   *
   * @return its summary
   * @throws BudgetException if no fixed point is found within the budget
   */
  Summary run() {
    Map<Integer, Set<Integer>> loops = naturalLoops();
    context.loops.begin(
        loops, loopsOverAll(loops.keySet()), new LoopExits(context.program, body, loops));
    context.loops.guarded.begin(body, loops, liveness);
    do {
      restart();
      solve();
    } while (context.loops.learnt());
    interpreter = new Interpreter(body, context, recorder);
    return finish();
  }

  private void restart() {
    in.clear();
    dirty.clear();
    java.util.Arrays.fill(visits, 0);
    Map<State.Group, State> entry = new LinkedHashMap<>();
    State start = interpreter.entry();
    entry.put(start.group(), start);
    in.put(0, entry);
    mark(0, start.group());
  }

  /** Follows the blocks in rounds: one that several paths of a round lead to is visited once. */
  private void solve() {
    TreeSet<Integer> work = new TreeSet<>(java.util.Comparator.comparingInt(b -> order[b]));
    work.addAll(dirty.keySet());
    int block = 0;
    while (!work.isEmpty()) {
      Integer next = work.higher(block);
      block = next == null ? work.first() : next;
      work.remove(block);
      Set<State.Group> groups = dirty.remove(block);
      if (groups == null) {
        continue;
      }
      if (++visits[block] > MAX_VISITS) {
        throw new BudgetException("no fixed point after " + MAX_VISITS + " visits of a block");
      }
      context.loops.enter(block);
      for (State.Group group : groups) {
        State state = in.getOrDefault(block, Map.of()).get(group);
        if (state != null) {
          flow(block, state, work);
        }
      }
    }
  }

  private void mark(int block, State.Group group) {
    dirty.computeIfAbsent(block, b -> new LinkedHashSet<>()).add(group);
  }

  private void flow(int block, State state, Set<Integer> work) {
    Block current = body.blocks().get(block);
    for (Outcome outcome : interpret(current, state.copy(), new ArrayList<>())) {
      Outcome end = rethrown(current, outcome);
      for (Block.Edge edge : current.successors()) {
        State next = along(block, edge, end);
        if (next != null) {
          context.loops.leave(next, block, edge.target(), !end.isNormal());
          arrive(block, edge.target(), next, work);
        }
        if (!end.isNormal() && catchesForCertain(edge, end)) {
          break;
        }
      }
    }
  }

  /** The end of an exceptional copy of a finally block goes on throwing what was thrown. */
  private static Outcome rethrown(Block block, Outcome outcome) {
    boolean exceptional =
        !block.successors().isEmpty()
            && block.successors().stream().allMatch(Block.Edge::isExceptional);
    if (!outcome.isNormal() || !exceptional) {
      return outcome;
    }
    String thrown = outcome.state().thrown;
    return new Outcome(outcome.state(), thrown == null ? "?" : thrown);
  }

  private boolean catchesForCertain(Block.Edge edge, Outcome outcome) {
    String thrown = String.valueOf(outcome.thrown());
    return edge.kind() == Block.Edge.Kind.CATCH
        && edge.types().stream()
            .anyMatch(
                t ->
                    t.equals("java.lang.Throwable")
                        || context.program.index().isSubtype(thrown, t));
  }

  /**
   * The ways out of a block.
   *
   * @param leaving receives the states in which all but the last instruction throw: those are
   *     outside of any try, so their exceptions leave the body
   */
  private List<Outcome> interpret(Block block, State start, List<State> leaving) {
    long units = (long) (1 + block.instructions().size()) * (8 + start.weight());
    if (context.summaries.spend(units) > budget) {
      throw new BudgetException("it needs more than " + budget + " units of work");
    }
    List<Outcome> states = List.of(Outcome.normal(start));
    for (int i = 0; i < block.instructions().size(); i++) {
      Instruction instruction = block.instructions().get(i);
      String id = block.id() + "." + i;
      boolean last = i == block.instructions().size() - 1;
      int index = i;
      context.loops.at(instruction);
      context.liveAfter = () -> liveness.after(block, index);
      List<Outcome> next = new ArrayList<>();
      for (Outcome outcome : states) {
        told(instruction, outcome.state());
        for (Outcome after : interpreter.step(instruction, id, outcome.state())) {
          if (after.isNormal() || last) {
            next.add(after);
          } else {
            after.state().thrown = after.thrown();
            leaving.add(after.state());
          }
        }
      }
      states = next.size() > MAX_GROUPS ? joined(next, block.id() + "." + i) : next;
    }
    return states;
  }

  /** Who is told a number or a flag may look at it. */
  private void told(Instruction instruction, State state) {
    if (instruction instanceof Instruction.Call call && !state.operations.isEmpty()) {
      call.arguments().stream()
          .filter(a -> a.type() instanceof JavaType.Primitive)
          .filter(a -> !(Interpreter.get(state, a) instanceof Value.Constant))
          .forEach(a -> context.loops.looked(state, a.name()));
    }
  }

  private static List<Outcome> joined(List<Outcome> outcomes, String place) {
    Map<List<Object>, Outcome> groups = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      String thrown = outcome.thrown() == null ? "" : outcome.thrown();
      List<Object> key = List.of(outcome.state().group(), thrown);
      Outcome known = groups.get(key);
      if (known == null) {
        groups.put(key, outcome);
      } else {
        known.state().join(outcome.state(), place);
      }
    }
    return new ArrayList<>(groups.values());
  }

  /** The state after an edge, or null if the outcome does not take it. */
  private @Nullable State along(int block, Block.Edge edge, Outcome outcome) {
    if (edge.isExceptional() == outcome.isNormal()) {
      return edge.isExceptional() ? uncheckedInto(edge, outcome) : null;
    }
    State next = outcome.state().copy();
    switch (edge.kind()) {
      case TRUE, FALSE -> {
        Value condition = Interpreter.get(next, edge.condition().get(0));
        boolean truth = edge.kind() == Block.Edge.Kind.TRUE;
        Flags.look(next, condition);
        context.loops.asked(next, condition);
        boolean open = Conditions.evaluate(next, condition) == null;
        if (open) {
          context.loops.looked(next, edge.condition().get(0).name());
        }
        interpreter.looked(next, condition, truth);
        if (!Conditions.assume(next, condition, truth)) {
          return null;
        }
        if (open) {
          context.loops.guarded.take(next, condition, block, edge);
        }
        return next;
      }
      case CATCH -> {
        next.thrown = null;
        return catches(edge, outcome) ? next : null;
      }
      case UNWIND -> {
        next.thrown = outcome.thrown();
        return next;
      }
      default -> {
        return next;
      }
    }
  }

  /**
   * Any call may throw an unchecked exception into a clause that catches those. Such paths are
   * followed, but nothing is known to be in flight on them.
   */
  private @Nullable State uncheckedInto(Block.Edge edge, Outcome outcome) {
    boolean unchecked =
        edge.kind() == Block.Edge.Kind.CATCH && edge.types().stream().anyMatch(this::isUnchecked);
    if (!unchecked) {
      return null;
    }
    State next = outcome.state().copy();
    next.forgetInFlight();
    return next;
  }

  /** Whether a clause for this type catches unchecked exceptions, as far as is known. */
  private boolean isUnchecked(String type) {
    TypeIndex index = context.program.index();
    return related(index, "java.lang.RuntimeException", type)
        || related(index, "java.lang.Error", type)
        || index.find(type).isEmpty();
  }

  private boolean catches(Block.Edge edge, Outcome outcome) {
    TypeIndex index = context.program.index();
    String thrown = String.valueOf(outcome.thrown());
    return edge.types().stream().anyMatch(t -> thrown.equals("?") || related(index, thrown, t));
  }

  private static boolean related(TypeIndex index, String thrown, String caught) {
    return thrown.equals(caught)
        || caught.equals("java.lang.Throwable")
        || index.isSubtype(thrown, caught)
        || index.isSubtype(caught, thrown);
  }

  private void arrive(int from, int to, State next, Set<Integer> work) {
    Sweep.retain(next, liveness.at(to));
    if (body.blocks().get(to).loop() && order[to] <= order[from]) {
      Flags.forget(next);
    }
    if (to == body.exceptionalExit() && next.thrown == null) {
      next.thrown = "?";
    }
    Map<State.Group, State> states = in.computeIfAbsent(to, b -> new LinkedHashMap<>());
    State.Group group = next.group();
    State known = states.get(group);
    if (known == null && states.size() >= MAX_GROUPS) {
      group = states.keySet().iterator().next();
      known = states.get(group);
    }
    if (known == null) {
      states.put(group, next);
      mark(to, group);
      work.add(to);
    } else if (known.join(next, "B" + to)) {
      mark(to, group);
      work.add(to);
    }
  }

  /** The last pass: reports, and collects the states at the exits. */
  private Summary finish() {
    List<State> normal = new ArrayList<>();
    List<State> exceptional = new ArrayList<>();
    for (Map.Entry<Integer, Map<State.Group, State>> entry : in.entrySet()) {
      Block block = body.blocks().get(entry.getKey());
      context.loops.enter(block.id());
      for (State state : entry.getValue().values()) {
        if (block.id() == body.normalExit()) {
          normal.add(state);
        } else if (block.id() == body.exceptionalExit()) {
          exceptional.add(state);
        } else {
          collect(block, state, exceptional);
        }
      }
    }
    return new Exits(body, context, recorder).summary(normal, exceptional);
  }

  private void collect(Block block, State state, List<State> exceptional) {
    boolean handled = block.successors().stream().anyMatch(Block.Edge::isExceptional);
    for (Outcome outcome : interpret(block, state.copy(), exceptional)) {
      if (!outcome.isNormal() && !handled) {
        outcome.state().thrown = outcome.thrown();
        exceptional.add(outcome.state());
      }
    }
  }

  private int[] reversePostOrder() {
    int size = body.blocks().size();
    int[] result = new int[size];
    boolean[] seen = new boolean[size];
    ArrayDeque<int[]> stack = new ArrayDeque<>();
    int next = size - 1;
    stack.push(new int[] {0, 0});
    seen[0] = true;
    java.util.Arrays.fill(result, size);
    while (!stack.isEmpty()) {
      int[] top = java.util.Objects.requireNonNull(stack.peek());
      List<Block.Edge> edges = body.blocks().get(top[0]).successors();
      if (top[1] < edges.size()) {
        int target = edges.get(top[1]++).target();
        if (!seen[target]) {
          seen[target] = true;
          stack.push(new int[] {target, 0});
        }
      } else {
        result[top[0]] = next--;
        stack.pop();
      }
    }
    for (int b = 0; b < size; b++) {
      if (!seen[b]) {
        result[b] = size + b;
      }
    }
    return result;
  }

  /** The blocks of each natural loop, by its head. */
  private Map<Integer, Set<Integer>> naturalLoops() {
    Map<Integer, List<Integer>> predecessors = new TreeMap<>();
    for (Block block : body.blocks()) {
      for (Block.Edge edge : block.successors()) {
        predecessors.computeIfAbsent(edge.target(), t -> new ArrayList<>()).add(block.id());
      }
    }
    Map<Integer, Set<Integer>> loops = new TreeMap<>();
    for (Block block : body.blocks()) {
      for (Block.Edge edge : block.successors()) {
        boolean back =
            body.blocks().get(edge.target()).loop() && order[edge.target()] <= order[block.id()];
        if (back) {
          Set<Integer> members =
              loops.computeIfAbsent(edge.target(), t -> new HashSet<>(Set.of(t)));
          gather(block.id(), members, predecessors);
        }
      }
    }
    return loops;
  }

  /** The heads of the loops that end when there is no next element. */
  private Set<Integer> loopsOverAll(Set<Integer> heads) {
    Set<Integer> found = new HashSet<>();
    for (int head : heads) {
      for (Instruction instruction : body.blocks().get(head).instructions()) {
        if (instruction instanceof Instruction.Operator o
            && o.operator().equals(Conditions.HAS_NEXT)) {
          found.add(head);
        }
      }
    }
    return found;
  }

  private static void gather(
      int from, Set<Integer> members, Map<Integer, List<Integer>> predecessors) {
    ArrayDeque<Integer> work = new ArrayDeque<>();
    work.add(from);
    while (!work.isEmpty()) {
      int block = work.remove();
      if (members.add(block)) {
        work.addAll(predecessors.getOrDefault(block, List.of()));
      }
    }
  }
}
