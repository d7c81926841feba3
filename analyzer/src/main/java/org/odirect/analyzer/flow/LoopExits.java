package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.types.JavaType;

/**
 * What the loops of a body know of how far they have come: the program may leave a loop early, or
 * go on after it, because it has counted that all elements are done.
 */
final class LoopExits {
  private static final String THIS = "this";

  /** How deep to look into what a helper calls. */
  private static final int MAX_CALLS = 4;

  private final Program program;
  private final Body body;
  private @Nullable Liveness liveness;
  private final Map<Integer, Set<Integer>> loops;
  private final Map<Integer, Set<String>> known = new HashMap<>();

  LoopExits(Program program, Body body, Map<Integer, Set<Integer>> loops) {
    this.program = program;
    this.body = body;
    this.loops = loops;
  }

  /**
   * Whether an exit may be one that is taken only when all elements are done: on the way to it in
   * one round a branch depends on more than what a wait for this round's element has returned.
   *
   * @param head the loop
   * @param from where the loop is left
   * @param waits the calls that wait for elements
   */
  boolean mayBeTheEnd(int head, int from, Set<Instruction> waits) {
    Set<String> counts = counts(head, waits);
    Set<Integer> before = before(head, from);
    return before.stream()
        .filter(b -> b != head)
        .flatMap(b -> body.blocks().get(b).successors().stream())
        .anyMatch(e -> e.condition().stream().anyMatch(c -> counts.contains(c.name())));
  }

  /** The blocks of a round from which a block can be reached. */
  private Set<Integer> before(int head, int from) {
    Set<Integer> blocks = loops.getOrDefault(head, Set.of());
    Set<Integer> found = new HashSet<>();
    ArrayDeque<Integer> work = new ArrayDeque<>(Set.of(from));
    while (!work.isEmpty()) {
      int block = work.remove();
      if (!found.add(block) || block == head) {
        continue;
      }
      blocks.stream()
          .filter(
              b -> body.blocks().get(b).successors().stream().anyMatch(e -> e.target() == block))
          .forEach(work::add);
    }
    return found;
  }

  /** The locals of a loop that may depend on earlier rounds, or on what its elements say. */
  private Set<String> counts(int head, Set<Instruction> waits) {
    List<Instruction> round = instructions(loops.getOrDefault(head, Set.of()));
    Set<String> inside = targets(round);
    Set<String> counts = new HashSet<>(inside);
    counts.retainAll(liveAt(head));
    int before = -1;
    while (before != counts.size()) {
      before = counts.size();
      for (Instruction i : round) {
        Local target = Instructions.target(i);
        if (target != null && counts(i, waits, inside, counts)) {
          counts.add(target.name());
        }
      }
    }
    return counts;
  }

  private Set<String> liveAt(int block) {
    Liveness own = liveness;
    if (own == null) {
      own = new Liveness(body, true);
      liveness = own;
    }
    return own.at(block);
  }

  private boolean counts(
      Instruction i, Set<Instruction> waits, Set<String> inside, Set<String> counts) {
    List<Local> uses = Liveness.uses(i);
    if (anyOf(counts, uses)) {
      return !(i instanceof Instruction.GetElement); // found by an index, it does not tell that
    }
    if (i instanceof Instruction.GetField get) {
      return get.base() != null || get.kind() != Instruction.FieldKind.FINAL;
    }
    return i instanceof Instruction.Call call
        && uses.stream()
            .filter(u -> !(u.type() instanceof JavaType.Primitive))
            .anyMatch(u -> !waits.contains(i) || isOutside(u, call, inside));
  }

  /** Whether a call that waits is given an object that lasts longer than a round. */
  private boolean isOutside(Local used, Instruction.Call call, Set<String> inside) {
    return used.name().equals(THIS) ? usesItself(call, MAX_CALLS) : !inside.contains(used.name());
  }

  /** Whether a method may look at, or change, its own object. */
  private boolean usesItself(Instruction.Call call, int depth) {
    List<Body> bodies = program.implementations(call.callee().key());
    return depth == 0
        || bodies.isEmpty()
        || bodies.stream().flatMap(Instructions::of).anyMatch(i -> usesItself(i, depth - 1));
  }

  private boolean usesItself(Instruction i, int depth) {
    boolean onlyCalls =
        i instanceof Instruction.Call call
            && call.arguments().stream().noneMatch(a -> a.name().equals(THIS))
            && !usesItself(call, depth);
    return !onlyCalls && Liveness.uses(i).stream().anyMatch(u -> u.name().equals(THIS));
  }

  /** Whether a local may tell how far a loop has come. */
  boolean tells(int head, String local) {
    return known.computeIfAbsent(head, this::telling).contains(local);
  }

  private Set<String> telling(int head) {
    List<Instruction> round = instructions(loops.getOrDefault(head, Set.of()));
    List<Instruction> all = Instructions.of(body).toList();
    Set<String> tells = targets(round);
    tells.addAll(targets(instructions(leaving(head))));
    Set<String> objects = new HashSet<>();
    Set<String> fields = new HashSet<>();
    for (Instruction i : round) {
      boolean changes =
          i instanceof Instruction.Call
              || i instanceof Instruction.New
              || i instanceof Instruction.PutField
              || i instanceof Instruction.PutElement;
      if (changes) {
        Liveness.uses(i).stream()
            .filter(u -> !(u.type() instanceof JavaType.Primitive))
            .forEach(u -> objects.add(u.name()));
      }
      if (i instanceof Instruction.PutField put) {
        fields.add(put.owner() + "#" + put.field());
      }
    }
    int before = -1;
    while (before != tells.size()) {
      before = tells.size();
      for (Instruction i : all) {
        Local target = Instructions.target(i);
        if (target != null && tells(i, tells, objects, fields)) {
          tells.add(target.name());
        }
      }
    }
    return tells;
  }

  /** The blocks that are run only if the loop is left early. */
  private Set<Integer> leaving(int head) {
    Set<Integer> blocks = loops.getOrDefault(head, Set.of());
    Set<Integer> atEnd = new HashSet<>();
    Set<Integer> early = new HashSet<>();
    for (int block : blocks) {
      for (Block.Edge edge : body.blocks().get(block).successors()) {
        if (!blocks.contains(edge.target())) {
          reach(edge.target(), block == head ? atEnd : early);
        }
      }
    }
    early.removeAll(atEnd);
    return early;
  }

  private void reach(int from, Set<Integer> found) {
    ArrayDeque<Integer> work = new ArrayDeque<>(Set.of(from));
    while (!work.isEmpty()) {
      int block = work.remove();
      if (found.add(block)) {
        body.blocks().get(block).successors().forEach(e -> work.add(e.target()));
      }
    }
  }

  private static boolean tells(
      Instruction i, Set<String> tells, Set<String> objects, Set<String> fields) {
    List<Local> uses = Liveness.uses(i);
    if (anyOf(tells, uses)) {
      return true;
    }
    boolean asks =
        i instanceof Instruction.Call
            || i instanceof Instruction.GetField
            || i instanceof Instruction.GetElement;
    return (asks && anyOf(objects, uses))
        || (i instanceof Instruction.GetField get
            && fields.contains(get.owner() + "#" + get.field()));
  }

  private static boolean anyOf(Set<String> names, List<Local> locals) {
    return locals.stream().anyMatch(l -> names.contains(l.name()));
  }

  private static Set<String> targets(List<Instruction> instructions) {
    Set<String> names = new HashSet<>();
    for (Instruction i : instructions) {
      Local target = Instructions.target(i);
      if (target != null) {
        names.add(target.name());
      }
    }
    return names;
  }

  private List<Instruction> instructions(Set<Integer> blocks) {
    List<Instruction> found = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (blocks.contains(block.id())) {
        found.addAll(block.instructions());
      }
    }
    return found;
  }
}
