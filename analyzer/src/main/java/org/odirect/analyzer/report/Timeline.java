package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.odirect.analyzer.explain.Step;

/**
 * What a picture of a finding shows: lanes of threads, and the steps on them as events, one column
 * each. Below the threads runs the kernel, from the submission on.
 *
 * @param lanes the threads, the one that the finding is told from first
 * @param events the steps in the order in which they happen
 * @param submission the event with which the operation begins; {@link #NONE} if it is not shown
 * @param touch the event that hits the operation; {@link #NONE} if there is none
 */
record Timeline(List<Lane> lanes, List<Event> events, int submission, int touch) {
  static final int NONE = -1;

  private static final String OTHER_THREAD = "other thread";

  /**
   * A thread.
   *
   * @param name what findings call it
   * @param from the event that starts it; {@link #NONE} if it runs already
   */
  record Lane(String name, int from) {}

  /**
   * A step.
   *
   * @param lane the index of the thread's lane
   */
  record Event(Step step, int lane) {}

  Timeline {
    lanes = List.copyOf(lanes);
    events = List.copyOf(events);
  }

  /** Whether there is anything to see: an operation and what hits it. */
  boolean isStory() {
    return submission != NONE && touch > submission;
  }

  /**
   * Lays out the steps of a finding.
   *
   * @param submitter who submits the operation; the thread that starts, or the first one if empty
   */
  static Timeline of(List<Step> steps, String submitter) {
    int submission = first(steps, Step.Kind.SUBMISSION);
    int touch = first(steps, Step.Kind.TOUCH);
    int start = first(steps, Step.Kind.THREAD);
    List<Lane> lanes = new ArrayList<>();
    lanes.add(new Lane(Step.THIS_THREAD, NONE));
    String toucher = touch == NONE ? "" : steps.get(touch).thread();
    boolean elsewhere = !toucher.isEmpty() && !toucher.equals(lanes.get(0).name());
    if (start != NONE) {
      lanes.add(new Lane(elsewhere ? toucher : OTHER_THREAD, start));
    }
    int submits = start != NONE && !elsewhere && start < submission ? 1 : 0;
    if (!submitter.isEmpty()) {
      submits = lane(lanes, submitter, first(steps, Step.Kind.CALL));
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean io = step.thread().equals(Step.IO);
      events.add(new Event(step, io ? submits : lane(lanes, step.thread(), NONE)));
    }
    return new Timeline(lanes, events, submission, touch);
  }

  private static int first(List<Step> steps, Step.Kind kind) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).kind() == kind)
        .findFirst()
        .orElse(NONE);
  }

  /** The lane of a thread, added if there is none yet. */
  private static int lane(List<Lane> lanes, String thread, int from) {
    if (thread.isEmpty()) {
      return 0;
    }
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).name().equals(thread)) {
        return i;
      }
    }
    lanes.add(new Lane(thread, from));
    return lanes.size() - 1;
  }
}
