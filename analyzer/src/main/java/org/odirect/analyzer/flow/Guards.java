package org.odirect.analyzer.flow;

/** The locks that {@code @GuardedBy} names. */
final class Guards {

  private Guards() {}

  /** The lock that a {@code @GuardedBy} text names in a class: {@code this}, or a field. */
  static Value lock(String owner, String guard) {
    String name = guard.startsWith("this.") ? guard.substring("this.".length()) : guard;
    return name.equals("this") ? Values.THIS : new Value.Field(Values.THIS, owner + "#" + name);
  }
}
