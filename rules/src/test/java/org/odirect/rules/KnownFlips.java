package org.odirect.rules;

import java.util.List;

/**
 * Findings that appear or go with a mutation because the engine is not good enough yet. {@link
 * MetamorphicTest} fails once one is mended: remove it then.
 */
final class KnownFlips {

  /**
   * A known defect.
   *
   * @param mutator the mutator's name
   * @param group the group's name
   * @param reason what the engine does wrong
   * @param flips what flips, as the test says it
   */
  private record Known(String mutator, String group, String reason, List<String> flips) {}

  private static final List<Known> ALL = List.of();

  private KnownFlips() {}

  /** What is known to flip. */
  static List<String> of(String mutator, String group) {
    return ALL.stream()
        .filter(known -> known.mutator.equals(mutator) && known.group.equals(group))
        .flatMap(known -> known.flips.stream())
        .toList();
  }
}
