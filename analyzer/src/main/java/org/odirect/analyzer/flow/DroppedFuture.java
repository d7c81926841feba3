package org.odirect.analyzer.flow;

/**
 * What one body knows of a future that is dropped: whether the memory lives on is often for a
 * caller, or for the rest of the body, to tell. {@link DroppedFutures} puts it together.
 */
sealed interface DroppedFuture {

  /**
   * The body drops the future of memory that it got from its caller, or made itself.
   *
   * @param submission what is found if the memory lives on
   */
  record Dropped(Submission submission) implements DroppedFuture {}

  /**
   * The memory is a parameter of the body: its callers know more.
   *
   * @param body the body's id
   * @param operation the operation as the body sees it
   */
  record Passed(String body, Operation operation) implements DroppedFuture {}

  /**
   * A caller of the body has looked at the memory that it passes.
   *
   * @param body the id of the body that is called
   * @param operation the operation
   */
  record Answered(String body, Operation operation) implements DroppedFuture {}

  /**
   * The memory is used again, escapes, or is known to somebody else.
   *
   * @param operation the operation as the body that knows it sees it
   */
  record Living(Operation operation) implements DroppedFuture {}
}
