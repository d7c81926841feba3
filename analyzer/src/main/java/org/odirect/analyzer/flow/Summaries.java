package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.odirect.analyzer.body.Body;

/**
 * The summaries of a round over all bodies: made bottom-up for those that submit, for others when a
 * call asks for them. Counts the work.
 */
final class Summaries {
  private static final int MAX_DEPTH = 6;

  /** Counts what was done so far, in the engine's units: one for all that a round consists of. */
  private static final class Work {
    private long done;
  }

  private final Context context;
  private final FieldFacts told;
  private final FieldFacts written;
  private final Transcripts transcripts;
  private final Work work;
  private final Map<String, Summary> known = new HashMap<>();

  /** That of the interpretation under way. */
  private Transcript current = new Transcript();

  /** The part of the work that was done for the body under analysis. */
  private long bodyWork;

  private int depth;

  private Summaries(
      Context context, FieldFacts told, FieldFacts written, Transcripts transcripts, Work work) {
    this.context = context;
    this.told = told;
    this.written = written;
    this.transcripts = transcripts;
    this.work = work;
  }

  /**
   * Those of a first round.
   *
   * @param context interprets bodies
   * @param told what is known of fields
   * @param written receives what is learnt of fields
   */
  static Summaries first(Context context, FieldFacts told, FieldFacts written) {
    return new Summaries(context, told, written, Transcripts.first(told), new Work());
  }

  /** Those of the next round, which takes over what it would find again. */
  Summaries next(Context other, FieldFacts toldThen, FieldFacts writtenThen) {
    return new Summaries(other, toldThen, writtenThen, transcripts.next(toldThen), new Work());
  }

  /**
   * Those of another pass of this round.
   *
   * @param outdated the summaries that have to be made again
   */
  Summaries again(Context other, FieldFacts toldThen, Predicate<Summary> outdated) {
    Transcripts none = Transcripts.first(toldThen);
    Summaries next = new Summaries(other, toldThen, new FieldFacts(), none, work);
    known.forEach(
        (id, summary) -> {
          if (!outdated.test(summary)) {
            next.known.put(id, summary);
          }
        });
    return next;
  }

  /** Counts work; returns what the body under analysis has cost so far. */
  long spend(long units) {
    work.done += units;
    bodyWork += units;
    current.spent(units);
    return bodyWork;
  }

  /** Whether the work of the round is done, or too much: what is not known by then stays so. */
  boolean areSpent() {
    return work.done > Engine.TOTAL_BUDGET;
  }

  /** Another body is under analysis. */
  void begin() {
    bodyWork = 0;
  }

  /** Receives what the body under analysis tells of fields. */
  FieldFacts learnt() {
    return current.learnt();
  }

  /** What is known of a field that the body under analysis asks for. */
  FieldFacts told(String field) {
    current.asked(field);
    return told;
  }

  /** What is known of fields. */
  FieldFacts told() {
    return told;
  }

  /**
   * Interprets a body for its own sake, or takes over what an earlier round has found of it.
   *
   * @param once whether it is interpreted only once in a round
   * @throws Engine.BudgetException if no fixed point is found within the budget
   */
  void interpret(Body body, Recorder recorder, boolean once) {
    begin();
    Optional<Transcript> same = once ? transcripts.own(body, known) : Optional.empty();
    Transcript transcript = same.orElseGet(Transcript::new);
    if (same.isPresent()) {
      takeOver(transcript);
      transcript.repeat(recorder);
    } else {
      run(body, transcript, transcript.through(recorder), Engine.BUDGET);
    }
    known.put(body.id(), transcript.summary());
    if (once) {
      transcripts.keepOwn(body, transcript);
    }
  }

  /**
   * A body's summary, made when it is asked for the first time. A recursion, what lies too deep
   * below, and what is lost is unknown.
   */
  Summary of(Body body) {
    if (body.isLost() || !context.program.carries(body)) {
      return known.getOrDefault(body.id(), Summary.UNKNOWN);
    }
    Summary answer = answer(body);
    current.asked(body, answer);
    return answer;
  }

  private Summary answer(Body body) {
    Summary made = known.get(body.id());
    if (made != null) {
      return made;
    }
    if (depth >= MAX_DEPTH || areSpent()) {
      return Summary.UNKNOWN;
    }
    Optional<Transcript> same = transcripts.called(body.id(), known);
    if (same.isPresent()) {
      takeOverCalled(body.id(), same.get());
      return same.get().summary();
    }
    Transcript transcript = new Transcript();
    make(body, transcript);
    known.put(body.id(), transcript.summary());
    transcripts.keepCalled(body.id(), transcript);
    return transcript.summary();
  }

  /** Makes a summary; one that is too much work stays unknown. */
  private void make(Body body, Transcript transcript) {
    known.put(body.id(), Summary.UNKNOWN);
    LoopWaits outer = context.loops;
    Supplier<Set<String>> outerLive = context.liveAfter;
    long outerWork = bodyWork;
    bodyWork = 0;
    context.loops = new LoopWaits();
    depth++;
    try {
      run(body, transcript, Recorder.NONE, Engine.SMALL_BUDGET);
    } catch (Engine.BudgetException e) {
      // What callers do not know of it they do not report.
    } finally {
      depth--;
      context.loops = outer;
      context.liveAfter = outerLive;
      bodyWork = outerWork;
    }
  }

  private void run(Body body, Transcript transcript, Recorder recorder, long budget) {
    Transcript outer = current;
    current = transcript;
    try {
      transcript.ended(new Engine(body, context, recorder, budget).run());
    } finally {
      current = outer;
      written.add(transcript.learnt());
    }
  }

  /** The effects of an interpretation that would say the same again, and of those it has asked. */
  private void takeOver(Transcript transcript) {
    for (String id : transcript.summaries().keySet()) {
      if (!known.containsKey(id)) {
        takeOverCalled(id, transcripts.earlierCalled(id).orElseThrow());
      }
    }
    written.add(transcript.learnt());
    work.done += transcript.units();
  }

  private void takeOverCalled(String id, Transcript transcript) {
    known.put(id, transcript.summary());
    takeOver(transcript);
    transcripts.keepCalled(id, transcript);
  }
}
