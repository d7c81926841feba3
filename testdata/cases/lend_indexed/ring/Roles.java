package lend_indexed.ring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Marks the annotations that say what the native methods do. */
@interface Role {}

enum Direction {
  KERNEL_READS,
  KERNEL_FILLS
}

enum Until {
  REAPED
}

@Role
@Target(ElementType.PARAMETER)
@interface Lends {
  Direction value();

  Until until();
}

@Role
@Target(ElementType.METHOD)
@interface Registers {}

@Role
@Target(ElementType.PARAMETER)
@interface Registered {}

@Role
@Target(ElementType.PARAMETER)
@interface Writes {}

@Role
@Target(ElementType.METHOD)
@interface Channel {}

@Role
@Target(ElementType.METHOD)
@interface Reaps {}

@Role
@Target(ElementType.METHOD)
@interface TagOf {}

@Role
@Target(ElementType.METHOD)
@interface Unregisters {}

@Role
@Target(ElementType.METHOD)
@interface KeepsInFlight {}
