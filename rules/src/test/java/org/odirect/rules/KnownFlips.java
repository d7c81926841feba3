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

  private static final String THROWS =
      "any call between submission and wait is taken to throw, so `finally` releases in flight";
  private static final String DROPPED =
      "a private method that drops a future is reported at its submission and at its call, also"
          + " where the caller's buffer is fresh and abandoned";

  private static final List<Known> ALL =
      List.of(
          new Known(
              "extracted submissions",
              "asyncfuture/Dropped.java",
              DROPPED + "; a returned future that the caller's unused local holds is not reported",
              List.of(
                  "come: CompletionIgnored at Dropped.java:23",
                  "come: CompletionIgnored at Dropped.java:28",
                  "gone: CompletionIgnored at Dropped.java:35")),
          new Known(
              "extracted submissions",
              "asyncfuture/Ignored.java",
              DROPPED,
              List.of(
                  "come: CompletionIgnored at Ignored.java:21",
                  "come: CompletionIgnored at Ignored.java:48",
                  "come: CompletionIgnored at Ignored.java:81")),
          new Known(
              "extracted touches",
              "directrace/Snapshots.java",
              "a touch in a method that a task calls after `countDown` counts as ordered by it",
              List.of("gone: ConcurrentWrite at Snapshots.java:280")),
          new Known(
              "extracted touches",
              "alignment/Unaligned.java",
              "position and limit that a called method sets are unknown after it",
              List.of(
                  "gone: UnalignedDirectIO at Unaligned.java:76",
                  "gone: UnalignedDirectIO at Unaligned.java:165")),
          new Known(
              "extracted waits",
              "asyncfuture/Deadlines.java",
              "`CancellationException` does not leave a method that calls `get`",
              List.of("gone: ReadInFlight at Deadlines.java:91")),
          new Known(
              "lambdas to anonymous classes",
              "functions/Tasks.java",
              "in an anonymous Runnable the outer object's method is called on something unknown",
              List.of("gone: ConcurrentWrite at Tasks.java:135")),
          new Known(
              "neutral calls",
              "arenas/AsyncArenas.java",
              THROWS,
              List.of("come: ReleaseInFlight at AsyncArenas.java:67")),
          new Known(
              "neutral calls",
              "multifile/wal",
              THROWS,
              List.of("come: ReleaseInFlight at Committer.java:55")),
          new Known(
              "neutral calls",
              "pools/Pools.java",
              THROWS,
              List.of(
                  "come: ReleaseInFlight at Pools.java:74",
                  "come: ReleaseInFlight at Pools.java:245")));

  private KnownFlips() {}

  /** What is known to flip. */
  static List<String> of(String mutator, String group) {
    return ALL.stream()
        .filter(known -> known.mutator.equals(mutator) && known.group.equals(group))
        .flatMap(known -> known.flips.stream())
        .toList();
  }
}
