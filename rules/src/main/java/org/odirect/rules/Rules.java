package org.odirect.rules;

import java.util.List;
import org.odirect.analyzer.rule.Rule;

/** Every rule, sorted by id. */
public final class Rules {

  /** All rules. */
  public static final List<Rule> ALL =
      List.of(
          new CompletionIgnored(),
          new ConcurrentWrite(),
          new ConfinedSegmentSubmitted(),
          new HeapBufferOnDirectChannel(),
          new OverlappingOperations(),
          new ReadInFlight(),
          new ReleaseInFlight(),
          new SilentlyBuffered(),
          new UnalignedDirectIO(),
          new UnreachableInFlight(),
          new UnsafeStorage(),
          new WriteInFlight());

  private Rules() {}
}
