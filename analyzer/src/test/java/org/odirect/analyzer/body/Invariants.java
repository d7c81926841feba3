package org.odirect.analyzer.body;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.odirect.analyzer.body.Block.Edge.Kind;
import org.odirect.analyzer.body.Instruction.Catch;
import org.odirect.analyzer.body.Instruction.Closure;
import org.odirect.analyzer.body.Instruction.New;

/** What holds of all bodies that come of valid sources. */
final class Invariants {

  private final Map<String, Body> byId = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  private Invariants() {}

  /** The violations by the bodies of a file. */
  static List<String> violations(List<Body> bodies) {
    Invariants invariants = new Invariants();
    for (Body body : bodies) {
      if (invariants.byId.put(body.id(), body) != null) {
        invariants.violations.add("two bodies " + body.id());
      }
    }
    bodies.forEach(invariants::check);
    return invariants.violations;
  }

  private void check(Body body) {
    variablesAreAssigned(body);
    for (Block block : body.blocks()) {
      boolean exit = block.id() >= body.normalExit();
      if (exit != block.successors().isEmpty() || (exit && !block.instructions().isEmpty())) {
        violation(body, "wrong end of B" + block.id());
      }
      for (Block.Edge edge : block.successors()) {
        boolean tested = edge.kind() == Kind.TRUE || edge.kind() == Kind.FALSE;
        if (tested != (edge.condition().size() == 1)) {
          violation(body, "wrong condition in B" + block.id());
        }
      }
      for (int i = 0; i < block.instructions().size(); i++) {
        Instruction instruction = block.instructions().get(i);
        if (instruction instanceof Closure closure) {
          closure(body, closure);
        } else if (instruction instanceof New creation) {
          creation(body, creation);
        } else if (instruction instanceof Catch && i > 0) {
          violation(body, "a catch that is not first in B" + block.id());
        }
      }
    }
  }

  private void violation(Body body, String message) {
    violations.add(body.id() + ": " + message);
  }

  private void closure(Body body, Closure closure) {
    Body lambda = byId.get(closure.body());
    if (lambda == null) {
      violation(body, "no body for " + closure);
    } else if (!fields(lambda).equals(closure.captures().keySet())) {
      violation(body, closure + " for " + lambda.captured());
    }
  }

  private void creation(Body body, New creation) {
    String type = creation.type().erasedName();
    for (Body member : byId.values()) {
      if (member.owner().equals(type)
          && member.kind() != Body.Kind.LAMBDA
          && !creation.captures().keySet().containsAll(fields(member))) {
        violation(body, creation + " lacks a capture of " + member.id());
      }
    }
  }

  private static Set<String> fields(Body body) {
    Set<String> fields = new TreeSet<>();
    body.captured().forEach(local -> fields.add("val$" + local.name()));
    return fields;
  }

  private void variablesAreAssigned(Body body) {
    Set<String> assigned = new HashSet<>(Set.of("this"));
    body.parameters().forEach(local -> assigned.add(local.name()));
    body.captured().forEach(local -> assigned.add(local.name()));
    Set<String> read = new TreeSet<>();
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        for (RecordComponent component : instruction.getClass().getRecordComponents()) {
          boolean target = component.getName().equals("target");
          collect(value(instruction, component), target ? assigned : read);
        }
      }
    }
    read.removeAll(assigned);
    read.removeIf(name -> name.startsWith("%"));
    if (!read.isEmpty()) {
      violation(body, "never assigned: " + read);
    }
  }

  private static Object value(Instruction instruction, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(instruction);
      return value == null ? "" : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collect(Object value, Set<String> names) {
    if (value instanceof Local local) {
      names.add(local.name());
    } else if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, names));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(element -> collect(element, names));
    }
  }
}
