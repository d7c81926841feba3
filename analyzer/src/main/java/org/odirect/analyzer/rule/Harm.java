package org.odirect.analyzer.rule;

/** What a right finding does to a program; tools classify rules by it. */
public enum Harm {
  /** The kernel and the program use the memory at once: torn or stale content, and no error. */
  RACE,
  /** The memory is given back while the kernel uses it: it is then somebody else's. */
  FREED,
  /** An operation never completes, or nobody can know that it did. */
  LOST,
  /** An operation is refused, or is done in another way than was meant. */
  DEGRADED,
  /** None by itself. */
  NONE
}
