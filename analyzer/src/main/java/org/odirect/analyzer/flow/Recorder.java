package org.odirect.analyzer.flow;

import org.odirect.analyzer.body.Body;

/** Receives what a body's interpretation finds, once its states are final. */
interface Recorder {

  /** Hears nothing: for the passes before the states are final. */
  Recorder NONE = new Silent();

  /** Hears nothing, or not all. */
  class Silent implements Recorder {
    @Override
    public void conflict(Conflict conflict) {}

    @Override
    public void submission(Submission submission) {}

    @Override
    public void opening(Opening opening) {}

    @Override
    public void droppedFuture(DroppedFuture fact) {}

    @Override
    public void running(Body starter, Task task) {}
  }

  /** A borrow and an access that hits it. */
  void conflict(Conflict conflict);

  /** An operation that the body submits, itself or through a call. */
  void submission(Submission submission);

  /** A file that is opened with DIRECT, by the body or for it. */
  void opening(Opening opening);

  /** Something that is known of a dropped future. */
  void droppedFuture(DroppedFuture fact);

  /** A task that goes on when the body that started it has returned. */
  void running(Body starter, Task task);
}
