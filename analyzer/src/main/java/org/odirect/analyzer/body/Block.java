package org.odirect.analyzer.body;

import com.google.errorprone.annotations.Immutable;
import java.util.List;

/**
 * A basic block. A call that can leave the block exceptionally within a {@code try} is the block's
 * last instruction.
 *
 * @param id its number, equal to its position in {@link Body#blocks}
 * @param instructions in order
 * @param successors where control goes
 * @param loop whether this block is the head of a loop: the target of a back edge
 */
@Immutable
@SuppressWarnings("Immutable") // the lists are unmodifiable by construction
public record Block(int id, List<Instruction> instructions, List<Edge> successors, boolean loop) {

  public Block {
    instructions = List.copyOf(instructions);
    successors = List.copyOf(successors);
  }

  /**
   * A way from one block to another.
   *
   * @param kind when it is taken
   * @param target the id of the block it leads to
   * @param condition for {@link Kind#TRUE} and {@link Kind#FALSE}: the boolean local tested
   * @param types for {@link Kind#CATCH}: the qualified names of the caught types
   */
  @Immutable
  @SuppressWarnings("Immutable")
  public record Edge(Kind kind, int target, List<Local> condition, List<String> types) {

    /** When an edge is taken. */
    public enum Kind {
      /** After the last instruction. */
      NORMAL,
      /** The condition holds. */
      TRUE,
      /** The condition does not hold. */
      FALSE,
      /** The last instruction threw one of the types, into a catch clause. */
      CATCH,
      /** The last instruction threw something, into a finally block or out of the method. */
      UNWIND
    }

    /** Whether it is taken because something was thrown. */
    public boolean isExceptional() {
      return kind == Kind.CATCH || kind == Kind.UNWIND;
    }

    static Edge normal(int target) {
      return new Edge(Kind.NORMAL, target, List.of(), List.of());
    }

    @Override
    public String toString() {
      return switch (kind) {
        case NORMAL -> "-> B" + target;
        case TRUE -> "if " + condition.get(0) + " -> B" + target;
        case FALSE -> "else -> B" + target;
        case CATCH -> "catch " + String.join(" | ", types) + " -> B" + target;
        case UNWIND -> "unwind -> B" + target;
      };
    }
  }
}
