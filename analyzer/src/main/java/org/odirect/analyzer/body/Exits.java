package org.odirect.analyzer.body;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.Copy;
import org.odirect.analyzer.body.Instruction.Return;
import org.odirect.analyzer.body.Instruction.Throw;

/**
 * The ways out of a statement: exceptions, {@code return}, {@code break}, {@code continue}, {@code
 * yield}, each through the clean-ups around the statement.
 *
 * <p>A clean-up is copied for each way out. There is a bound to the copies of one clean-up, lower
 * within copies, without which nested ones would grow exponentially: the ways out beyond it share
 * the copy for exceptions, which then is followed by all of their continuations.
 */
final class Exits {

  private static final String ANYTHING = "java.lang.Throwable";
  private static final int[] MAX_COPIES = {16, 4, 1};

  private final Frame frame;
  private final Graph graph;

  Exits(Frame frame) {
    this.frame = frame;
    this.graph = frame.graph;
  }

  /** Adds an instruction that may throw; within a try it ends its block. */
  void addThrowing(Instruction instruction) {
    graph.add(instruction);
    if (!inTry()) {
      return;
    }
    Graph.Node next = new Graph.Node();
    graph.follow(next);
    exceptionalEdges();
    graph.end();
    graph.start(next);
  }

  void addThrow(Throw instruction) {
    graph.add(instruction);
    exceptionalEdges();
    graph.end();
  }

  /** Ends the block: an exception leaves it. */
  void unwind() {
    exceptionalEdges();
    graph.end();
  }

  private boolean inTry() {
    for (Region r = frame.region; r != null; r = r.outer) {
      if (!(r instanceof Region.Target)) {
        return true;
      }
    }
    return false;
  }

  private void exceptionalEdges() {
    for (Region r = frame.region; r != null; r = r.outer) {
      if (r instanceof Region.Finally cleanup) {
        graph.unwind(cleanup.handler);
        return;
      }
      if (r instanceof Region.Catching catching && addHandlers(catching.handlers)) {
        return;
      }
    }
    graph.unwind(graph.exceptionalExit());
  }

  /** Adds an edge to each handler; says whether nothing gets past them. */
  private boolean addHandlers(List<Region.Handler> handlers) {
    boolean all = false;
    for (Region.Handler handler : handlers) {
      graph.caught(handler.block(), handler.types());
      all |= handler.types().contains(ANYTHING);
    }
    return all;
  }

  /** Returns from the body; the value survives what the clean-ups do to variables. */
  void addReturn(@Nullable Local value, Span span) {
    Local kept = value;
    if (value != null && !value.isTemporary() && cleansUp()) {
      kept = frame.temporary(value.type());
      graph.add(new Copy(kept, value, span));
    }
    Local returned = kept;
    leave(
        null,
        () -> {
          graph.add(new Return(returned, span));
          graph.jump(graph.normalExit());
        });
  }

  private boolean cleansUp() {
    for (Region r = frame.region; r != null; r = r.outer) {
      if (r instanceof Region.Finally cleanup && !cleanup.small) {
        return true;
      }
    }
    return false;
  }

  void addBreak(@Nullable String label) {
    Region.Target target =
        target(label == null ? t -> t.plainBreak : t -> t.labels.contains(label));
    if (target != null) {
      leave(target, () -> graph.jump(target.breakTo));
    }
  }

  void addContinue(@Nullable String label) {
    Region.Target target =
        target(t -> t.continueTo != null && (label == null || t.labels.contains(label)));
    if (target != null && target.continueTo != null) {
      Graph.Node head = target.continueTo;
      leave(target, () -> graph.jump(head));
    }
  }

  /** The switch expression that a {@code yield} here belongs to. */
  Region.@Nullable Target yieldTarget() {
    return target(t -> t.yielded != null);
  }

  /** Leaves a switch expression whose value has been assigned. */
  void addYield(Region.Target target) {
    leave(target, () -> graph.jump(target.breakTo));
  }

  private Region.@Nullable Target target(Predicate<Region.Target> condition) {
    for (Region r = frame.region; r != null; r = r.outer) {
      if (r instanceof Region.Target target && condition.test(target)) {
        return target;
      }
    }
    return null;
  }

  private void leave(@Nullable Region until, Runnable jump) {
    Region here = frame.region;
    for (Region r = here; r != until && r != null; r = r.outer) {
      if (r instanceof Region.Finally cleanup) {
        frame.region = cleanup.outer;
        cleanUp(cleanup);
      }
    }
    jump.run();
    frame.region = here;
  }

  /**
   * Surrounds code with a clean-up.
   *
   * @param small whether the clean-up is a single instruction, copied without bound
   */
  void withCleanup(Runnable cleanup, boolean small, Runnable code) {
    Region.Finally region = new Region.Finally(frame.region, cleanup, small);
    frame.region = region;
    code.run();
    frame.region = region.outer;
    cleanUp(region);
    Graph.Node after = new Graph.Node();
    if (graph.isLive()) {
      graph.jump(after);
    }
    graph.start(region.handler);
    if (graph.isLive()) {
      copy(region);
      region.continuations.forEach(graph::follow);
      unwind();
    }
    graph.start(after);
  }

  /** Lowers a copy of a clean-up on a way out other than by an exception. */
  private void cleanUp(Region.Finally region) {
    if (!graph.isLive()) {
      return;
    }
    if (region.small || region.copies < maxCopies()) {
      region.copies++;
      copy(region);
      return;
    }
    Graph.Node continuation = new Graph.Node();
    region.continuations.add(continuation);
    graph.jump(region.handler);
    graph.startPending(continuation);
  }

  private void copy(Region.Finally region) {
    if (region.small) {
      region.cleanup.run();
      return;
    }
    frame.cleanupDepth++;
    region.cleanup.run();
    frame.cleanupDepth--;
  }

  private int maxCopies() {
    return frame.cleanupDepth < MAX_COPIES.length ? MAX_COPIES[frame.cleanupDepth] : 0;
  }
}
