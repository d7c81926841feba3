package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Span;

/**
 * A loop that waits for elements of a container waits for all of them: there is no path around its
 * body on which an element is still in flight. Belongs to the body under analysis.
 */
final class LoopWaits {
  /** Waits that a branch may go around. */
  final GuardedWaits guarded = new GuardedWaits();

  private Map<Integer, Set<Integer>> loops = Map.of();
  private Set<Integer> overAll = Set.of();
  private Map<Integer, Set<Span>> ended = new HashMap<>();
  private Map<Integer, Set<Value>> drained = new HashMap<>();
  private Set<Span> endedAnywhere = new HashSet<>();
  private Set<Instruction> waits = new HashSet<>();
  private @Nullable LoopExits exits;
  private @Nullable Instruction instruction;
  private int block;
  private boolean changed;

  /**
   * Starts a body.
   *
   * @param blocksOfLoops the blocks of each loop by its head
   * @param headsOverAll the heads of the loops over all elements of something
   * @param exitsOfLoops what is known where they are left
   */
  void begin(
      Map<Integer, Set<Integer>> blocksOfLoops, Set<Integer> headsOverAll, LoopExits exitsOfLoops) {
    exits = exitsOfLoops;
    waits = new HashSet<>();
    instruction = null;
    loops = blocksOfLoops;
    overAll = headsOverAll;
    ended = new HashMap<>();
    drained = new HashMap<>();
    endedAnywhere = new HashSet<>();
    changed = false;
  }

  void enter(int current) {
    block = current;
  }

  void at(Instruction current) {
    instruction = current;
  }

  /**
   * A wait has ended operations.
   *
   * @param containers what callers know of where the token comes from
   */
  void completed(State state, Value token, Set<Value> containers, List<Operation> operations) {
    if (inLoop() && Completion.isElement(state, token)) {
      Spared.spare(state, token, operations);
      if (instruction != null) {
        changed |= waits.add(instruction);
      }
      drains(containers);
    }
    handed(token, operations);
  }

  /** Whether the current block is in a loop. */
  boolean inLoop() {
    return loops.values().stream().anyMatch(blocks -> blocks.contains(block));
  }

  /** The loop waits for elements of what callers know. */
  private void drains(Set<Value> containers) {
    loops.forEach(
        (head, blocks) -> {
          if (blocks.contains(block)) {
            changed |= drained.computeIfAbsent(head, h -> new LinkedHashSet<>()).addAll(containers);
          }
        });
  }

  /**
   * A branch asks whether an element is complete. A loop that asks so of all elements knows at its
   * end whether they are.
   */
  void asked(State state, Value condition) {
    if (!inLoop() || !(condition instanceof Value.Expr x)) {
      return;
    }
    Value last = x.operands().get(x.operands().size() - 1);
    if (x.operator().equals("!")) {
      asked(state, last);
    } else if (x.operator().equals(Conditions.POLLED) && Completion.isElement(state, last)) {
      Set<Value> denoted = state.reachable(last);
      drains(Completion.containers(state, last));
      handed(
          last,
          state.operations.values().stream()
              .filter(o -> Completion.denotes(state, last, denoted, o))
              .toList());
    }
  }

  /** Somebody may have waited for operations. */
  void handed(Value token, List<Operation> operations) {
    guarded.ended(block, operations);
    for (Operation operation : operations) {
      endedAnywhere.add(operation.site());
      if (operation.tokens().contains(token)) {
        continue;
      }
      loops.forEach(
          (head, blocks) -> {
            if (blocks.contains(block)) {
              changed |= ended.computeIfAbsent(head, h -> new HashSet<>()).add(operation.site());
            }
          });
    }
  }

  /**
   * Completions are reaped that may be those of any of these operations.
   *
   * @return whether this happens in a loop
   */
  boolean reaped(List<Operation> operations) {
    boolean inLoop = false;
    for (Map.Entry<Integer, Set<Integer>> loop : loops.entrySet()) {
      if (loop.getValue().contains(block)) {
        inLoop = true;
        Set<Span> sites = ended.computeIfAbsent(loop.getKey(), h -> new HashSet<>());
        operations.forEach(o -> changed |= sites.add(o.site()));
      }
    }
    return inLoop;
  }

  /** Something else was done with the operation's future: it is not dropped. */
  void used(Operation operation) {
    endedAnywhere.add(operation.site());
  }

  /** Whether some path of the body waits for the operation. */
  boolean waitedFor(Operation operation) {
    return endedAnywhere.contains(operation.site());
  }

  /** Whether more was learnt since the last question. */
  boolean learnt() {
    boolean result = guarded.learnt() || changed;
    changed = false;
    return result;
  }

  /**
   * Leaving loops: what they wait for is complete, unless they are left early for certain.
   *
   * @param thrown whether an exception leaves them
   */
  void leave(State state, int from, int to, boolean thrown) {
    loops.forEach(
        (head, blocks) -> {
          if (!blocks.contains(from) || blocks.contains(to)) {
            return;
          }
          Set<Span> all = ended.getOrDefault(head, Set.of());
          boolean early = thrown || (overAll.contains(head) && from != head);
          if (early && exits != null && !exits.mayBeTheEnd(head, from, waits)) {
            Spared.revive(state, head, o -> all.contains(o.site()));
          } else {
            state.operations.values().removeIf(o -> all.contains(o.site()));
            Spared.end(state, o -> all.contains(o.site()));
            state.waited.addAll(drained.getOrDefault(head, Set.of()));
          }
        });
  }

  /**
   * A branch looks at a local. If that may tell how far a loop came before it was left early, the
   * program knows better what is in flight.
   */
  void looked(State state, String local) {
    if (exits == null) {
      return;
    }
    LoopExits known = exits;
    for (int head : loops.keySet()) {
      if (state.operations.values().stream().anyMatch(o -> Spared.isLeft(o, head))
          && known.tells(head, local)) {
        state.operations.values().removeIf(o -> Spared.isLeft(o, head));
      }
    }
  }
}
