package org.odirect.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;

class TimelineTest {

  /** Steps as letters of their kinds with the thread, and the lanes with their events. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SI OM | | this thread: 1 2",
        "SM OM | | this thread: 1 2",
        "RM TM SI OT | | this thread: 1 2 3; task from 2: 4",
        "SI TM OT | | this thread: 1 2; task from 2: 3",
        "TM CM SI OM | | this thread: 1 2 4; other thread from 1: 3",
        "TM CM SI OM | other thread | this thread: 1 2 4; other thread from 1: 3",
        "TM CM SI OT | other thread | this thread: 1 2; task from 1: 4; other thread from 2: 3",
        "SI OT | | this thread: 1; task: 2",
        "CT SI OT | | this thread: 2; task: 1 3",
        "S- | | this thread: 1",
      })
  void lanes(String kinds, @Nullable String submitter, String lanes) {
    List<Step> steps = new ArrayList<>();
    for (String kind : kinds.split(" ", -1)) {
      String thread =
          switch (kind.charAt(1)) {
            case 'I' -> Step.IO;
            case 'T' -> "task";
            case 'M' -> Step.THIS_THREAD;
            default -> "";
          };
      Step.Kind what =
          switch (kind.charAt(0)) {
            case 'S' -> Step.Kind.SUBMISSION;
            case 'O' -> Step.Kind.TOUCH;
            case 'T' -> Step.Kind.THREAD;
            case 'C' -> Step.Kind.CALL;
            default -> Step.Kind.ORIGIN;
          };
      steps.add(new Step(what, new Span("A.java", 1, 1, 1, 2), thread, "text"));
    }
    Timeline timeline = Timeline.of(steps, submitter == null ? "" : submitter);
    assertThat(describe(timeline)).isEqualTo(lanes);
  }

  private static String describe(Timeline timeline) {
    List<String> lanes = new ArrayList<>();
    for (int lane = 0; lane < timeline.lanes().size(); lane++) {
      StringBuilder out = new StringBuilder(timeline.lanes().get(lane).name());
      int from = timeline.lanes().get(lane).from();
      out.append(from == Timeline.NONE ? ":" : " from " + (from + 1) + ":");
      for (int i = 0; i < timeline.events().size(); i++) {
        out.append(timeline.events().get(i).lane() == lane ? " " + (i + 1) : "");
      }
      lanes.add(out.toString());
    }
    return lanes.stream().collect(Collectors.joining("; "));
  }
}
