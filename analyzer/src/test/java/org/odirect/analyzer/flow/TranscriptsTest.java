package org.odirect.analyzer.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Span;

/** Which interpretations the next round takes over. */
class TranscriptsTest {
  private static final String FIELD = "Pool#free";
  private static final String CALLER = "caller";
  private static final Body CALLEE = body("callee");

  private final Transcript ofCallee = new Transcript();
  private final Transcript ofCaller = new Transcript();
  private final Transcripts round = Transcripts.first(new FieldFacts());

  TranscriptsTest() {
    ofCallee.asked(FIELD);
    ofCallee.ended(summary());
    ofCaller.asked(CALLEE, ofCallee.summary());
    ofCaller.ended(summary());
    round.keepCalled(CALLEE.id(), ofCallee);
    round.keepCalled(CALLER, ofCaller);
  }

  private static Body body(String id) {
    return new Body(
        id,
        Body.Kind.METHOD,
        Optional.empty(),
        "Owner",
        List.of(),
        List.of(),
        Set.of(),
        Map.of(),
        List.of(),
        Span.NOWHERE);
  }

  private static Summary summary() {
    return new Summary(List.of(), List.of(), true);
  }

  @Test
  void whoIsToldTheSame() {
    FieldFacts others = new FieldFacts();
    others.pool("Other#free");
    Transcripts next = round.next(others);
    assertThat(next.called(CALLEE.id(), Map.of())).containsSame(ofCallee);
    assertThat(next.called(CALLER, Map.of())).containsSame(ofCaller);
    assertThat(next.called("another", Map.of())).isEmpty();
  }

  @Test
  void notWhoAskedForWhatHasChanged() {
    FieldFacts changed = new FieldFacts();
    changed.pool(FIELD);
    Transcripts next = round.next(changed);
    assertThat(next.called(CALLEE.id(), Map.of())).isEmpty();
    assertThat(next.called(CALLER, Map.of())).as("it asked for the callee's").isEmpty();
  }

  @Test
  void notWhoWasGivenAnotherSummary() {
    Transcripts next = round.next(new FieldFacts());
    assertThat(next.called(CALLER, Map.of(CALLEE.id(), ofCallee.summary()))).containsSame(ofCaller);
    assertThat(next.called(CALLER, Map.of(CALLEE.id(), Summary.UNKNOWN))).isEmpty();
    assertThat(next.called(CALLER, Map.of(CALLEE.id(), summary())))
        .as("made anew, whatever it says")
        .isEmpty();
  }

  @Test
  void notWhatIsOlderThanOneRound() {
    Transcripts next = round.next(new FieldFacts()).next(new FieldFacts());
    assertThat(next.called(CALLEE.id(), Map.of())).isEmpty();
  }
}
