package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.body.Body;

/** The transcripts of a round, and those of the round before, of which it takes over what holds. */
final class Transcripts {

  /**
   * The transcripts of one round.
   *
   * @param told what it is told of fields
   * @param own of bodies that are interpreted for their own sake
   * @param called of bodies that a call has asked for
   */
  private record Round(
      FieldFacts told, Map<String, Transcript> own, Map<String, Transcript> called) {
    Round(FieldFacts told) {
      this(told, new HashMap<>(), new HashMap<>());
    }
  }

  private final Round round;
  private final Optional<Round> earlier;

  private Transcripts(FieldFacts told, Optional<Round> earlier) {
    this.round = new Round(told);
    this.earlier = earlier;
  }

  /** Those of a first round. */
  static Transcripts first(FieldFacts told) {
    return new Transcripts(told, Optional.empty());
  }

  /** Those of the next round. */
  Transcripts next(FieldFacts told) {
    return new Transcripts(told, Optional.of(round));
  }

  void keepOwn(Body body, Transcript transcript) {
    round.own().put(body.id(), transcript);
  }

  void keepCalled(String id, Transcript transcript) {
    round.called().put(id, transcript);
  }

  /**
   * What an earlier round has found of a body for its own sake, if it still holds.
   *
   * @param summaries those that are made so far
   */
  Optional<Transcript> own(Body body, Map<String, Summary> summaries) {
    return earlier
        .map(last -> last.own().get(body.id()))
        .filter(transcript -> holds(transcript, summaries, new HashSet<>()));
  }

  /** The same for a body that a call asks for. */
  Optional<Transcript> called(String id, Map<String, Summary> summaries) {
    return earlierCalled(id).filter(found -> holds(found, summaries, new HashSet<>()));
  }

  /** The same for one of which that is known. */
  Optional<Transcript> earlierCalled(String id) {
    return earlier.map(last -> last.called().get(id));
  }

  /**
   * Whether a body would be told the same again. What it was told while another body was under way,
   * or too far below others, is {@link Summary#UNKNOWN}: not what it would be told of one that is
   * done.
   *
   * @param seen the bodies that have been looked at on the way
   */
  private boolean holds(Transcript transcript, Map<String, Summary> summaries, Set<String> seen) {
    return transcript.hears(earlier.orElseThrow().told(), round.told())
        && transcript.summaries().entrySet().stream()
            .allMatch(asked -> holds(asked.getKey(), asked.getValue(), summaries, seen));
  }

  @SuppressWarnings("ReferenceEquality") // an equal summary that is made anew is rare
  private boolean holds(
      String id, Summary answer, Map<String, Summary> summaries, Set<String> seen) {
    Summary present = summaries.get(id);
    if (present != null) {
      return present == answer;
    }
    return !seen.add(id)
        || earlierCalled(id)
            .filter(t -> t.summary() == answer && holds(t, summaries, seen))
            .isPresent();
  }
}
