package org.odirect.analyzer.flow;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.models.MethodModel;

/** Looks for instructions in bodies, without running these. */
final class Instructions {
  private Instructions() {}

  /** All of a body. */
  static Stream<Instruction> of(Body body) {
    return body.blocks().stream().flatMap(block -> block.instructions().stream());
  }

  /** All of a kind in a body. */
  static <I extends Instruction> Stream<I> of(Body body, Class<I> kind) {
    return of(body).filter(kind::isInstance).map(kind::cast);
  }

  /** The models of what a body calls. */
  static Stream<MethodModel> calls(Program program, Body body) {
    return of(body, Instruction.Call.class)
        .flatMap(call -> program.model(call.callee().key()).stream());
  }

  /**
   * The only instruction that assigns a local, copies of others followed; null if there are more.
   */
  static @Nullable Instruction definition(Body body, Local local) {
    Local current = local;
    for (int i = 0; i <= body.blocks().size(); i++) {
      Local sought = current;
      List<Instruction> all = of(body).filter(d -> sought.equals(target(d))).limit(2).toList();
      if (all.size() != 1) {
        return null;
      }
      if (!(all.get(0) instanceof Instruction.Copy copy)) {
        return all.get(0);
      }
      current = copy.source();
    }
    return null;
  }

  /** The locals that get the result of a call: its target, and what that is copied to. */
  static Stream<Local> results(Body body, Instruction.Call call) {
    Local result = call.target();
    return result == null
        ? Stream.empty()
        : Stream.concat(
            Stream.of(result),
            of(body, Instruction.Copy.class)
                .filter(copy -> copy.source().equals(result))
                .map(Instruction.Copy::target));
  }

  /** The local that an instruction assigns if it completes, or null. */
  static @Nullable Local target(Instruction instruction) {
    return Liveness.target(instruction, true);
  }
}
