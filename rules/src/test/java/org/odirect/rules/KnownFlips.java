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

  private static final List<Known> ALL =
      List.of(
          new Known(
              "extracted submissions",
              "asyncfuture/Ignored.java",
              "a private method that drops the future of its caller's fresh and abandoned buffer",
              List.of("come: CompletionIgnored at Ignored.java:81")),
          new Known(
              "extracted touches",
              "alignment/Unaligned.java",
              "the position that a called method's relative put leaves is unknown after it",
              List.of("gone: UnalignedDirectIO at Unaligned.java:165")),
          new Known(
              "extracted waits",
              "asyncfuture/Deadlines.java",
              "`CancellationException` does not leave a method that calls `get`",
              List.of("gone: ReadInFlight at Deadlines.java:91")),
          new Known(
              "lambdas to anonymous classes",
              "functions/Tasks.java",
              "in an anonymous Runnable the outer object's method is called on something unknown",
              List.of("gone: ConcurrentWrite at Tasks.java:135")));

  private KnownFlips() {}

  /** What is known to flip. */
  static List<String> of(String mutator, String group) {
    return ALL.stream()
        .filter(known -> known.mutator.equals(mutator) && known.group.equals(group))
        .flatMap(known -> known.flips.stream())
        .toList();
  }
}
