package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.body.Span;

/**
 * Waits under a condition that goes with the submission: a counter, an index, what is in a
 * container. Where one arm of a branch waits, and the condition depends on what the loop around the
 * submission changes, the other arm is taken when there is nothing to wait for. Belongs to the body
 * under analysis.
 */
final class GuardedWaits {
  private Map<Integer, Set<Integer>> loops = Map.of();
  private List<Block> blocks = List.of();
  private @Nullable Liveness live;
  private Map<String, String> sources = Map.of();
  private Map<Integer, Set<Span>> ended = new HashMap<>();
  private Set<Integer> asked = new HashSet<>();
  private boolean changed;

  /**
   * Starts a body.
   *
   * @param blocksOfLoops the blocks of each loop by its head
   * @param liveness what is read after the heads
   */
  void begin(Body body, Map<Integer, Set<Integer>> blocksOfLoops, Liveness liveness) {
    loops = blocksOfLoops;
    live = liveness;
    blocks = body.blocks();
    sources = sources(body);
    ended = new HashMap<>();
    asked = new HashSet<>();
    changed = false;
  }

  /** A block waits, or may wait, for operations. */
  void ended(int block, List<Operation> operations) {
    for (Operation operation : operations) {
      boolean added = ended.computeIfAbsent(block, b -> new HashSet<>()).add(operation.site());
      changed |= added && asked.contains(block);
    }
  }

  /** Whether more was learnt since the last question. */
  boolean learnt() {
    boolean result = changed;
    changed = false;
    return result;
  }

  /**
   * A state takes one arm of a branch whose condition it does not decide.
   *
   * @param state changed in place
   * @param edge the arm that is taken
   */
  void take(State state, Value condition, int block, Block.Edge edge) {
    if (loops.isEmpty() || state.operations.isEmpty()) {
      return;
    }
    Set<Integer> waiting = new HashSet<>();
    for (Operation operation : List.copyOf(state.operations.values())) {
      if (!goesWith(condition, operation)) {
        continue;
      }
      if (waiting.isEmpty()) {
        waiting.addAll(otherArm(block, edge));
        asked.addAll(waiting);
      }
      boolean waited =
          waiting.stream()
              .anyMatch(b -> ended.getOrDefault(b, Set.of()).contains(operation.site()));
      if (waited) {
        state.operations.remove(operation.id());
        state.finish(operation);
      }
    }
  }

  /** The blocks that only the other arm runs, if the arms meet again in the same loop. */
  private Set<Integer> otherArm(int block, Block.Edge taken) {
    Set<Integer> mine = reached(taken.target());
    Set<Integer> others = new HashSet<>();
    for (Block.Edge edge : blocks.get(block).successors()) {
      if (edge.target() != taken.target() && !edge.isExceptional()) {
        others.addAll(reached(edge.target()));
      }
    }
    Set<Integer> loop = innermost(block);
    boolean meet =
        others.stream().anyMatch(b -> mine.contains(b) && loop.contains(b) && !isExit(b));
    others.removeAll(mine);
    return meet ? others : Set.of();
  }

  private boolean isExit(int block) {
    return block >= blocks.size() - 2;
  }

  /** The blocks of the innermost loop around a block; all blocks if there is none. */
  private Set<Integer> innermost(int block) {
    Set<Integer> found = null;
    for (Set<Integer> members : loops.values()) {
      if (members.contains(block) && (found == null || members.size() < found.size())) {
        found = members;
      }
    }
    if (found != null) {
      return found;
    }
    Set<Integer> all = new HashSet<>();
    blocks.forEach(b -> all.add(b.id()));
    return all;
  }

  /** The blocks that normal edges lead to, up to the next round of any loop. */
  private Set<Integer> reached(int start) {
    Set<Integer> found = new HashSet<>(Set.of(start));
    ArrayDeque<Integer> work = new ArrayDeque<>(found);
    while (!work.isEmpty()) {
      int block = work.remove();
      for (Block.Edge edge : blocks.get(block).successors()) {
        Set<Integer> members = loops.get(edge.target());
        boolean back = members != null && members.contains(block);
        if (!edge.isExceptional() && !back && found.add(edge.target())) {
          work.add(edge.target());
        }
      }
    }
    return found;
  }

  /** Whether a condition depends on what changes in a loop that submits the operation. */
  private boolean goesWith(Value condition, Operation operation) {
    List<Integer> around = around(operation);
    if (around.isEmpty()) {
      return false;
    }
    List<Value> leaves = new ArrayList<>();
    Flags.leaves(condition, leaves);
    return leaves.stream().anyMatch(leaf -> around.stream().anyMatch(head -> changes(leaf, head)));
  }

  /** The heads of the loops that an operation of this body is submitted in. */
  private List<Integer> around(Operation operation) {
    if (!(operation.id() instanceof Value.Site site)) {
      return List.of();
    }
    int submitting = number(site.id(), 0);
    return loops.keySet().stream().filter(head -> members(head).contains(submitting)).toList();
  }

  private Set<Integer> members(int head) {
    return loops.getOrDefault(head, Set.of());
  }

  private boolean changes(Value leaf, int head) {
    if (leaf instanceof Value.Element) {
      return instructions(head).anyMatch(Instruction.PutElement.class::isInstance);
    }
    if (!(leaf instanceof Value.Site site)) {
      return isPut(leaf.toString(), head);
    }
    if (site.id().startsWith(Join.JOIN + "B")) {
      String place = site.id().substring(site.id().indexOf(' ', Join.JOIN.length()) + 1);
      int joined = number(site.id(), Join.JOIN.length() + 1);
      boolean local = place.indexOf('.') < 0;
      return local ? isCarried(place, head) : members(head).contains(joined) || isPut(place, head);
    }
    Instruction.Call asking = call(site.id());
    return asking != null
        && asking.receiver() != null
        && isChanged(asking, asking.receiver(), head);
  }

  /** Whether a loop assigns a local for its next round. */
  private boolean isCarried(String local, int head) {
    return live != null
        && live.at(head).contains(local)
        && instructions(head).anyMatch(i -> local.equals(target(i)));
  }

  private static @Nullable String target(Instruction instruction) {
    Local target = Instructions.target(instruction);
    return target == null ? null : target.name();
  }

  /** Whether a loop stores into a field, which may be one of any object. */
  private boolean isPut(String location, int head) {
    return instructions(head)
        .anyMatch(i -> i instanceof Instruction.PutField p && names(location, p.field()));
  }

  private static boolean names(String location, String field) {
    return location.endsWith("#" + field) || location.endsWith("." + field);
  }

  private Stream<Instruction> instructions(int head) {
    return members(head).stream().flatMap(block -> blocks.get(block).instructions().stream());
  }

  /** Whether a loop calls other methods of the same object for nothing but their effect. */
  private boolean isChanged(Instruction.Call asking, Local receiver, int head) {
    String source = source(receiver);
    return instructions(head)
        .anyMatch(
            i ->
                i instanceof Instruction.Call call
                    && call.target() == null
                    && call.receiver() != null
                    && !call.callee().key().equals(asking.callee().key())
                    && source(call.receiver()).equals(source));
  }

  private String source(Local local) {
    return sources.getOrDefault(local.name(), local.name());
  }

  /** The call of this body whose result a site stands for, or null. */
  private Instruction.@Nullable Call call(String site) {
    int block = number(site, 0);
    int index = number(site, site.indexOf('.') + 1);
    boolean known =
        block >= 0
            && block < blocks.size()
            && index >= 0
            && index < blocks.get(block).instructions().size();
    return known && blocks.get(block).instructions().get(index) instanceof Instruction.Call call
        ? call
        : null;
  }

  /** The number at a place in a name, or -1. */
  private static int number(String name, int from) {
    int to = from;
    while (to < name.length() && to < from + 6 && Character.isDigit(name.charAt(to))) {
      to++;
    }
    return to == from ? -1 : Integer.parseInt(name.substring(from, to));
  }

  /** The fields and locals that intermediate results were read from. */
  private static Map<String, String> sources(Body body) {
    Map<String, String> found = new HashMap<>();
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.GetField g && g.target().isTemporary()) {
          found.put(g.target().name(), g.owner() + "#" + g.field());
        } else if (instruction instanceof Instruction.Copy c && c.target().isTemporary()) {
          found.put(c.target().name(), found.getOrDefault(c.source().name(), c.source().name()));
        }
      }
    }
    return found;
  }
}
