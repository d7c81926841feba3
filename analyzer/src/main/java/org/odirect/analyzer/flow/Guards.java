package org.odirect.analyzer.flow;

import java.util.Map;
import java.util.Optional;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.TypeIndex;

/** What annotations promise: which lock guards what, what is never written, what callers may do. */
final class Guards {

  private Guards() {}

  /** Whether an annotation is there, whatever package it comes from. */
  static boolean has(Map<String, String> annotations, String simpleName) {
    return annotations.keySet().stream()
        .anyMatch(a -> a.equals(simpleName) || a.endsWith("." + simpleName));
  }

  /**
   * Whether callers may ignore what a method returns: the annotation next to it says so, its own or
   * that of a class around it.
   */
  static boolean ignorable(Body method, TypeIndex index) {
    Map<String, String> annotations = method.annotations();
    Optional<ClassInfo> around = index.find(method.owner());
    while (true) {
      if (has(annotations, "CheckReturnValue")) {
        return false;
      }
      if (has(annotations, "CanIgnoreReturnValue")) {
        return true;
      }
      if (around.isEmpty()) {
        return false;
      }
      annotations = around.get().annotations();
      around = around.get().outer().flatMap(index::find);
    }
  }

  /** Whether a method's result belongs to its caller alone: a new object each time. */
  static boolean owned(Callee callee, TypeIndex index) {
    return index.method(callee.key()).filter(m -> has(m.annotations(), "MustBeClosed")).isPresent();
  }

  /** Whether the objects of a class are never written once others know them. */
  static boolean immutable(String type, TypeIndex index) {
    return index.lineage(type).stream()
        .flatMap(ancestor -> index.find(ancestor).stream())
        .anyMatch(info -> has(info.annotations(), "Immutable"));
  }

  /** The lock that a {@code @GuardedBy} text names in a class: {@code this}, or a field. */
  static Value lock(String owner, String guard) {
    String name = guard.startsWith("this.") ? guard.substring("this.".length()) : guard;
    return name.equals("this") ? Values.THIS : new Value.Field(Values.THIS, owner + "#" + name);
  }
}
