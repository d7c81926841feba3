package org.odirect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Borrow;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.flow.Access;
import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.flow.Operation;
import org.odirect.analyzer.flow.Submission;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Pass;

/** The words that the race rules share. */
final class Wording {
  private Wording() {}

  /**
   * Reports the conflicts of a kind.
   *
   * @param touched what is done to the memory: {@code changed}
   * @param label the same at its place: {@code changed here}
   * @param meanwhile what the operation may do at that time: {@code may still use it}
   * @param advice how to end a conflict
   */
  static void report(
      Pass pass,
      Conflict.Kind kind,
      String touched,
      String label,
      String meanwhile,
      Function<Conflict, String> advice) {
    for (Conflict conflict : pass.conflicts(kind)) {
      String message =
          name(conflict.memory())
              + " is "
              + touched
              + " while "
              + phrase(conflict)
              + " "
              + meanwhile
              + ": "
              + because(conflict.operation())
              + Consequences.of(pass, conflict)
              + assuming(conflict);
      pass.report(
          Consequences.severity(pass, conflict),
          confidence(conflict),
          steps(conflict, conflict.site(), label),
          borrow(conflict.operation(), conflict.memory()),
          message,
          advice.apply(conflict) + Consequences.advice(pass, conflict));
    }
  }

  /** The submission, what did not complete it, and the touch: the last step. */
  static List<Step> steps(Conflict conflict, Span touch, String label) {
    Operation operation = conflict.operation();
    boolean elsewhere = !conflict.thread().isEmpty();
    String toucher = elsewhere ? conflict.thread() : Step.THIS_THREAD;
    boolean ranBefore = !elsewhere || isOneCall(operation);
    List<Step> steps = new ArrayList<>(ranBefore ? conflict.steps() : List.of());
    submission(operation, conflict.memory(), steps);
    steps.addAll(operation.history());
    steps.addAll(ranBefore ? List.of() : conflict.steps());
    Access access = conflict.access();
    if (access != null && !access.site().equals(access.span())) {
      Step.Kind inside = Step.Kind.SAME_MEMORY;
      String text = "here `" + access.api() + "` touches it";
      steps.add(new Step(inside, access.span(), toucher, text));
    }
    steps.add(new Step(Step.Kind.TOUCH, touch, toucher, label));
    return steps;
  }

  /** Whether a call performs the operation: who meets it runs already when the call begins. */
  private static boolean isOneCall(Operation operation) {
    return switch (operation.mode()) {
      case BLOCKING, TASK -> true;
      case FUTURE, HANDLER, REAPED, NOTIFIED, PICKED, TAKEN -> false;
    };
  }

  /** The operation in flight as a picture shows it. */
  static Borrow borrow(Operation operation, String memory) {
    String why =
        operation.history().isEmpty()
            ? switch (operation.mode()) {
              case FUTURE -> "its future's `get` has not returned";
              case HANDLER -> "its handler has not been called";
              case TAKEN -> "the memory was given away";
              case REAPED -> "its completion has not been reaped";
              case NOTIFIED -> "its second completion, the notification, has not been reaped";
              case PICKED -> "no completion has told that the kernel has picked it";
              case TASK -> "the other thread may be in the call, or not have started it yet";
              case BLOCKING -> "the call has not returned";
            }
            : operation.history().get(0).text();
    String submitter = operation.mode() == Operation.Mode.TASK ? "other thread" : "";
    return new Borrow(use(operation, memory), why, submitter);
  }

  /** What the kernel does with the memory: {@code reads `page`}. */
  static String use(Operation operation, String memory) {
    return (fills(operation) ? "fills " : "reads ") + name(memory);
  }

  /**
   * How the memory gets to a submission that it is not fit for: where it was allocated, if that is
   * known, and the calls.
   *
   * @param text what happens at the submission, the last step
   */
  static List<Step> submitted(Submission submission, String text) {
    Operation operation = submission.operation();
    List<Step> steps = new ArrayList<>();
    Span made = submission.memory() == null ? Span.NOWHERE : submission.memory().span();
    if (!made.equals(Span.NOWHERE)) {
      steps.add(new Step(Step.Kind.ORIGIN, made, Step.THIS_THREAD, "allocated here"));
    }
    calls(operation, steps);
    steps.add(new Step(Step.Kind.SUBMISSION, operation.span(), Step.THIS_THREAD, text));
    return steps;
  }

  private static void calls(Operation operation, List<Step> steps) {
    for (Span call : operation.calls()) {
      steps.add(new Step(Step.Kind.CALL, call, Step.THIS_THREAD, "this call submits"));
    }
  }

  private static void submission(Operation operation, String memory, List<Step> steps) {
    calls(operation, steps);
    String what = fills(operation) ? "fills" : "reads";
    String text = name(memory) + " is lent here: the kernel " + what + " it";
    steps.add(new Step(Step.Kind.SUBMISSION, operation.span(), Step.IO, text));
  }

  /** Whether the kernel writes the memory. */
  static boolean fills(Operation operation) {
    return operation.direction() == Operation.Direction.KERNEL_FILLS;
  }

  /** Why the operation is still in flight, as a second sentence. */
  static String because(Operation operation) {
    return switch (operation.mode()) {
      case FUTURE -> since(operation, "it is in flight until its future's `get` returns");
      case HANDLER -> "it is in flight until its handler is called";
      case TAKEN -> "the memory was given away, and is recycled by who got it";
      case REAPED -> since(operation, "it is in flight until its completion has been reaped");
      case NOTIFIED ->
          since(
              operation,
              "it is in flight until its second completion, the notification, has been reaped");
      case PICKED ->
          since(operation, "it was provided to the kernel, until a completion names it as picked");
      case TASK -> "the other thread may be in the call, or not have started it yet";
      case BLOCKING -> "the call lasts until it returns";
    };
  }

  /** What did not end the operation, or else what does. */
  private static String since(Operation operation, String otherwise) {
    return operation.history().isEmpty()
        ? otherwise
        : "it is still in flight, since " + operation.history().get(0).text();
  }

  /** The submission as a phrase: {@code `AsynchronousFileChannel.write` of line 12}. */
  static String phrase(Conflict conflict) {
    Span span = conflict.operation().span();
    boolean here = span.path().equals(conflict.site().path());
    String file = span.path().substring(span.path().lastIndexOf('/') + 1);
    return "`"
        + conflict.operation().api()
        + "` of line "
        + span.line()
        + (here ? "" : " in " + file);
  }

  /** Memory as the source names it, as code; or a general word, as a word. */
  static String name(String memory) {
    return memory.contains(" ") ? memory : "`" + memory + "`";
  }

  /** What is assumed of a channel that only some openings open with DIRECT; or nothing. */
  static String assuming(Operation operation) {
    return operation.direct() == Operation.Direct.YES
        ? ""
        : ". Assumed: the channel here is one of those that are opened with DIRECT";
  }

  static Confidence confidence(Conflict conflict) {
    return conflict.assumption().isEmpty() ? Confidence.HIGH : Confidence.MEDIUM;
  }

  /** The assumption as a last sentence, or nothing. */
  static String assuming(Conflict conflict) {
    return conflict.assumption().isEmpty() ? "" : ". Assumed: " + conflict.assumption();
  }
}
