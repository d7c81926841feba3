package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.types.ClassInfo;

/**
 * Fields whose values get anywhere but into comparisons: as an index, a key or an argument they may
 * lead to more, such as the last operation on what the same object holds.
 */
final class Lookups {
  private final Program program;
  private final Map<String, Boolean> known = new HashMap<>();

  Lookups(Program program) {
    this.program = program;
  }

  /**
   * Whether somebody may look something up with the value of a field.
   *
   * @param field {@code declaring.Type#name}
   */
  boolean isKey(String field) {
    return known.computeIfAbsent(field, this::find);
  }

  private boolean find(String field) {
    String owner = field.substring(0, field.indexOf('#'));
    Set<String> getters = new HashSet<>();
    if (!program.index().find(owner).map(ClassInfo::project).orElse(false)) {
      getters.add(field.substring(owner.length() + 1)); // another module's record
    }
    int before = -1;
    while (before != getters.size()) {
      before = getters.size();
      for (Body body : program.bodies()) {
        Set<String> values = valuesOf(body, field, getters);
        boolean getter = body.owner().equals(owner) && body.parameters().isEmpty();
        for (Instruction i : Instructions.of(body).toList()) {
          if (!handsOn(i, values)) {
            continue;
          }
          if (!getter || !(i instanceof Instruction.Return) || body.key().isEmpty()) {
            return true;
          }
          getters.add(body.key().get().name());
        }
      }
    }
    return false;
  }

  /** The locals of a body that hold the field's value, or what is computed from it. */
  private Set<String> valuesOf(Body body, String field, Set<String> getters) {
    String owner = field.substring(0, field.indexOf('#'));
    Set<String> values = new HashSet<>();
    for (Instruction i : Instructions.of(body).toList()) {
      if (i instanceof Instruction.GetField get
          && (get.owner() + "#" + get.field()).equals(field)) {
        values.add(get.target().name());
      } else if (i instanceof Instruction.Call call
          && call.target() != null
          && call.arguments().isEmpty()
          && getters.contains(call.callee().key().name())
          && program.index().isSubtype(owner, call.callee().key().type())) {
        values.add(call.target().name());
      }
    }
    int before = -1;
    while (before != values.size()) {
      before = values.size();
      for (Instruction i : Instructions.of(body).toList()) {
        if (i instanceof Instruction.Copy c && values.contains(c.source().name())) {
          values.add(c.target().name());
        } else if (i instanceof Instruction.Operator o && anyOf(values, o.operands())) {
          values.add(o.target().name());
        }
      }
    }
    return values;
  }

  private static boolean handsOn(Instruction i, Set<String> values) {
    boolean computes = i instanceof Instruction.Copy || i instanceof Instruction.Operator;
    return !computes && anyOf(values, Liveness.uses(i));
  }

  private static boolean anyOf(Set<String> names, List<Local> locals) {
    return locals.stream().anyMatch(l -> names.contains(l.name()));
  }
}
