package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.models.MethodModel;

/** The calls of methods that models describe, by body: few of all calls, and looked at often. */
final class Described {

  private record Use(Instruction.Call call, MethodModel model) {}

  private record Uses(List<Use> calls, List<MethodModel> constructed) {}

  private final Program program;
  private final Map<String, Uses> known = new HashMap<>();

  Described(Program program) {
    this.program = program;
  }

  /** Whether a body calls something of a kind. */
  boolean calls(Body body, BiPredicate<Instruction.Call, MethodModel> kind) {
    for (Use use : of(body).calls()) {
      if (kind.test(use.call(), use.model())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a body makes an object by a constructor of a kind. */
  boolean constructs(Body body, Predicate<MethodModel> kind) {
    for (MethodModel model : of(body).constructed()) {
      if (kind.test(model)) {
        return true;
      }
    }
    return false;
  }

  private Uses of(Body body) {
    return known.computeIfAbsent(body.id(), id -> find(body));
  }

  private Uses find(Body body) {
    List<Use> calls = new ArrayList<>();
    List<MethodModel> constructed = new ArrayList<>();
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call) {
          Optional<MethodModel> model = program.model(call.callee().key());
          model.ifPresent(m -> calls.add(new Use(call, m)));
        } else if (instruction instanceof Instruction.New made) {
          program.model(made.constructor().key()).ifPresent(constructed::add);
        }
      }
    }
    return new Uses(calls, constructed);
  }
}
