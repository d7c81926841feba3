package org.odirect.analyzer.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds the statement being lowered and matters to the ways out of it. */
abstract sealed class Region {

  final @Nullable Region outer;

  private Region(@Nullable Region outer) {
    this.outer = outer;
  }

  /**
   * A catch clause.
   *
   * @param types the qualified names of the caught types
   * @param block where it begins
   */
  record Handler(List<String> types, Graph.Node block) {}

  /** A try block with catch clauses. */
  static final class Catching extends Region {
    final List<Handler> handlers;

    Catching(@Nullable Region outer, List<Handler> handlers) {
      super(outer);
      this.handlers = handlers;
    }
  }

  /** Code that is followed by a clean-up on every way out. */
  static final class Finally extends Region {
    /** Lowers the clean-up once more at the current position. */
    final Runnable cleanup;

    /** Whether a copy costs nothing to speak of: the end of a synchronized block, a close. */
    final boolean small;

    /** The copy for exceptions, and for all ways out for which no copy is made. */
    final Graph.Node handler = new Graph.Node();

    /** Where the ways out go on that share the copy for exceptions. */
    final List<Graph.Node> continuations = new ArrayList<>();

    int copies;

    Finally(@Nullable Region outer, Runnable cleanup, boolean small) {
      super(outer);
      this.cleanup = cleanup;
      this.small = small;
    }
  }

  /** Something that {@code break}, {@code continue} or {@code yield} leaves. */
  static final class Target extends Region {
    final List<String> labels;

    /** Whether a {@code break} without label means it. */
    final boolean plainBreak;

    final Graph.Node breakTo;

    /** The head of a loop. */
    final Graph.@Nullable Node continueTo;

    /** What a switch expression's {@code yield} assigns. */
    final @Nullable Local yielded;

    private Target(
        @Nullable Region outer,
        List<String> labels,
        boolean plainBreak,
        Graph.Node breakTo,
        Graph.@Nullable Node continueTo,
        @Nullable Local yielded) {
      super(outer);
      this.labels = labels;
      this.plainBreak = plainBreak;
      this.breakTo = breakTo;
      this.continueTo = continueTo;
      this.yielded = yielded;
    }

    static Target loop(
        @Nullable Region outer, List<String> labels, Graph.Node breakTo, Graph.Node continueTo) {
      return new Target(outer, labels, true, breakTo, continueTo, null);
    }

    static Target switchStatement(@Nullable Region outer, List<String> labels, Graph.Node breakTo) {
      return new Target(outer, labels, true, breakTo, null, null);
    }

    static Target switchExpression(@Nullable Region outer, Graph.Node breakTo, Local yielded) {
      return new Target(outer, List.of(), false, breakTo, null, yielded);
    }

    static Target labelled(@Nullable Region outer, List<String> labels, Graph.Node breakTo) {
      return new Target(outer, labels, false, breakTo, null, null);
    }
  }
}
