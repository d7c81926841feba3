package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.notice.Notice;

/**
 * Stages 6 to 8: interprets all bodies bottom-up and collects what they find. A first pass learns
 * what fields hold, the second one reports.
 */
public final class Flow {
  private static final int MAX_ROUNDS = 3;

  private Flow() {}

  /**
   * What the bodies found, for the rules.
   *
   * @param conflicts borrows and the accesses that hit them, each once
   * @param submissions the operations seen, each as its bodies see it
   * @param openings the calls that open files with DIRECT, each once
   * @param notices bodies that exceeded their budget
   * @param fields what is known of fields in the end
   */
  public record Facts(
      List<Conflict> conflicts,
      List<Submission> submissions,
      List<Opening> openings,
      List<Notice> notices,
      FieldFacts fields) {}

  /** Interprets a program until what is known of fields does not change. Deterministic. */
  public static Facts run(Program program) {
    return run(program, true);
  }

  /**
   * The same.
   *
   * @param takesOver whether a round takes over what an earlier one has found where that holds: the
   *     facts are the same without it, and take longer
   */
  static Facts run(Program program, boolean takesOver) {
    List<List<Body>> components = CallGraph.components(program);
    FieldFacts known = program.told();
    FieldFacts learnt = learning(program);
    Context context = new Context(program, known, learnt);
    for (int round = 1; ; round++) {
      Collector collector = new Collector();
      List<Notice> notices = BottomUp.run(components, context, collector);
      if (round == MAX_ROUNDS || learnt.same(known)) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(new SharedMemory(context, collector).pair(collector.tasks));
        collector.dropped.ignored().forEach(collector::submission);
        return new Facts(
            List.copyOf(collector.conflicts.values()),
            List.copyOf(collector.submissions.values()),
            List.copyOf(collector.openings),
            List.copyOf(all),
            known);
      }
      known = learnt;
      learnt = learning(program);
      context = takesOver ? context.next(known, learnt) : new Context(program, known, learnt);
    }
  }

  private static FieldFacts learning(Program program) {
    FieldFacts learnt = new FieldFacts();
    learnt.add(program.told());
    return learnt;
  }

  /** Keeps each conflict and submission once, in a stable order. */
  private static final class Collector implements Recorder {
    private final Map<List<Object>, Conflict> conflicts = new LinkedHashMap<>();
    private final Map<List<Object>, Submission> submissions = new LinkedHashMap<>();
    private final Set<Opening> openings = new LinkedHashSet<>();
    private final Map<String, List<Task>> tasks = new TreeMap<>();
    private final DroppedFutures dropped = new DroppedFutures();

    @Override
    public void conflict(Conflict conflict) {
      List<Object> key = List.of(conflict.kind(), conflict.operation().span(), conflict.site());
      conflicts.putIfAbsent(key, conflict);
    }

    @Override
    public void opening(Opening opening) {
      openings.add(opening);
    }

    @Override
    public void droppedFuture(DroppedFuture fact) {
      dropped.add(fact);
    }

    @Override
    public void running(Body starter, Task task) {
      tasks.computeIfAbsent(starter.owner(), o -> new ArrayList<>()).add(task);
    }

    @Override
    public void submission(Submission submission) {
      Operation operation = submission.operation();
      String kind = submission.memory() == null ? "" : submission.memory().kind();
      List<Object> key =
          List.of(
              operation.span(),
              operation.site(),
              submission.ignored(),
              submission.arena(),
              submission.misalignment(),
              kind,
              operation.direct());
      submissions.putIfAbsent(key, submission);
    }
  }
}
