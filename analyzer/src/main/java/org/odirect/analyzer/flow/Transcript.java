package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.odirect.analyzer.body.Body;

/**
 * What the interpretation of a body has asked, been answered and said. While the answers are the
 * same it would say the same again: the next round takes it over instead (as semi-naive evaluation
 * does: Bancilhon, Ramakrishnan, SIGMOD 1986).
 */
final class Transcript {
  private final Set<String> fields = new HashSet<>();
  private final Map<String, Summary> summaries = new LinkedHashMap<>();
  private final FieldFacts learnt = new FieldFacts();
  private final List<Consumer<Recorder>> said = new ArrayList<>();
  private Summary summary = Summary.UNKNOWN;
  private long units;

  /** It has asked what is known of a field. */
  void asked(String field) {
    fields.add(field);
  }

  /** It has asked for a summary, and got this one. */
  void asked(Body body, Summary answer) {
    summaries.put(body.id(), answer);
  }

  void spent(long more) {
    units += more;
  }

  void ended(Summary result) {
    summary = result;
  }

  /** Receives what it learns of fields. */
  FieldFacts learnt() {
    return learnt;
  }

  Summary summary() {
    return summary;
  }

  long units() {
    return units;
  }

  /** The summaries that it was given, by the ids of the bodies, in the order of the questions. */
  Map<String, Summary> summaries() {
    return summaries;
  }

  /** Whether it would be told the same of fields. */
  boolean hears(FieldFacts before, FieldFacts now) {
    return fields.stream().allMatch(field -> now.sameOf(field, before));
  }

  /** Says all of it again. */
  void repeat(Recorder recorder) {
    said.forEach(each -> each.accept(recorder));
  }

  /** Passes on what is said, and remembers it. */
  Recorder through(Recorder recorder) {
    return new Recorder() {
      private void say(Consumer<Recorder> what) {
        said.add(what);
        what.accept(recorder);
      }

      @Override
      public void conflict(Conflict conflict) {
        say(r -> r.conflict(conflict));
      }

      @Override
      public void submission(Submission submission) {
        say(r -> r.submission(submission));
      }

      @Override
      public void opening(Opening opening) {
        say(r -> r.opening(opening));
      }

      @Override
      public void droppedFuture(DroppedFuture fact) {
        say(r -> r.droppedFuture(fact));
      }

      @Override
      public void running(Body starter, Task task) {
        say(r -> r.running(starter, task));
      }
    };
  }
}
