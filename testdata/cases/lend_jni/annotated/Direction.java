package org.odirect.annotations;

/** What the kernel does with memory that is lent to it. */
public enum Direction {
  KERNEL_READS,
  KERNEL_FILLS
}
