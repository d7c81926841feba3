package lend_indexed.parts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Marks the annotations that say what the native methods do. */
@interface Role {}

enum Direction {
  KERNEL_READS,
  KERNEL_FILLS
}

@Role
@Target(ElementType.PARAMETER)
@interface Lends {
  Direction value();
}

@Role
@Target(ElementType.PARAMETER)
@interface Offset {}

@Role
@Target(ElementType.PARAMETER)
@interface Length {}

@Role
@Target(ElementType.METHOD)
@interface Completion {}
