package org.odirect.analyzer.flow;

import java.util.Map;

/** What annotations promise: which lock guards what, and what callers may do. */
final class Guards {

  private Guards() {}

  /** Whether an annotation is there, whatever package it comes from. */
  static boolean has(Map<String, String> annotations, String simpleName) {
    return annotations.keySet().stream()
        .anyMatch(a -> a.equals(simpleName) || a.endsWith("." + simpleName));
  }

  /** The lock that a {@code @GuardedBy} text names in a class: {@code this}, or a field. */
  static Value lock(String owner, String guard) {
    String name = guard.startsWith("this.") ? guard.substring("this.".length()) : guard;
    return name.equals("this") ? Values.THIS : new Value.Field(Values.THIS, owner + "#" + name);
  }
}
