package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.notice.Notice;

/**
 * One round over all bodies, callees first: interprets the bodies that submit, and those whose
 * callees leave something for them. The others are summarised when a call asks for them.
 */
final class BottomUp {
  private final Context context;
  private final Recorder recorder;
  private final Set<String> felt = new HashSet<>();
  private final List<Notice> notices = new ArrayList<>();
  private int left;

  private BottomUp(Context context, Recorder recorder) {
    this.context = context;
    this.recorder = recorder;
  }

  /**
   * Interprets the bodies that matter.
   *
   * @param components the components of the call graph, callees first
   * @param recorder hears what the bodies find
   * @return what was not analysed
   */
  static List<Notice> run(List<List<Body>> components, Context context, Recorder recorder) {
    BottomUp round = new BottomUp(context, recorder);
    components.forEach(round::interpret);
    if (round.left > 0) {
      String message =
          "the analysis has used up its budget: " + round.left + " methods were left out";
      round.notices.add(new Notice("", 0, message, true));
    }
    return round.notices;
  }

  /**
   * In a cycle each body is interpreted twice: without reports, until no other one feels something,
   * and again when all that matter have their summaries. Cycles may hold a third of a program, so
   * it counts which of their bodies matter.
   */
  private void interpret(List<Body> component) {
    if (component.size() == 1) {
      component.stream().filter(this::isHot).forEach(b -> interpret(b, recorder, notices, true));
      return;
    }
    Set<Body> hot = new LinkedHashSet<>();
    List<Notice> passing = new ArrayList<>();
    int known;
    do {
      known = hot.size();
      for (Body body : component) {
        if (!hot.contains(body) && isHot(body)) {
          hot.add(body);
          interpret(body, Recorder.NONE, passing, false);
        }
      }
    } while (hot.size() > known);
    hot.forEach(b -> interpret(b, recorder, notices, false));
  }

  private boolean isHot(Body body) {
    return context.program.submits(body)
        || (!felt.isEmpty()
            && context.program.callees(body).stream().anyMatch(c -> felt.contains(c.id())));
  }

  private void interpret(Body body, Recorder hears, List<Notice> problems, boolean once) {
    if (context.summaries.areSpent()) {
      left += hears.equals(Recorder.NONE) ? 0 : 1;
      return;
    }
    try {
      context.summaries.interpret(body, hears, once);
    } catch (Engine.BudgetException e) {
      problems.add(notice(body, e.getMessage()));
    } catch (StackOverflowError e) {
      problems.add(notice(body, "nested too deeply"));
    } catch (RuntimeException e) {
      problems.add(notice(body, "internal error: " + e));
    }
    if (context.summary(body).felt()) {
      felt.add(body.id());
    }
  }

  private static Notice notice(Body body, @Nullable String why) {
    String message = "`" + body.id() + "` was not analysed: " + why;
    return new Notice(body.span().path(), body.span().line(), message, true);
  }
}
