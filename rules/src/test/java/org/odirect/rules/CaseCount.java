package org.odirect.rules;

import java.util.ArrayList;
import java.util.List;
import org.odirect.rules.Comparison.Difference;

/** Counts how many cases are right. Filled file by file. */
final class CaseCount {
  private final List<String> wrong = new ArrayList<>();
  private int bad;
  private int badRight;
  private int ok;
  private int okRight;

  /**
   * Adds a file. A Bad case is right if exactly what it wants is found in it, an Ok case if nothing
   * is; what is known to be wrong is wrong here, too.
   */
  void add(String file, List<Case> cases, Comparison comparison) {
    List<Difference> left = new ArrayList<>(comparison.differences());
    List<Difference> known = comparison.known();
    for (Case one : cases) {
      List<Difference> here = new ArrayList<>();
      left.stream().filter(difference -> one.contains(difference.line())).forEach(here::add);
      left.removeAll(here);
      known.stream().filter(difference -> one.contains(difference.line())).forEach(here::add);
      count(one, here.isEmpty());
      describe(file, one.name(), one.first(), here);
    }
    describe(file, "outside of all cases", 1, left);
  }

  private void count(Case one, boolean right) {
    bad += one.bad() ? 1 : 0;
    ok += one.bad() ? 0 : 1;
    badRight += one.bad() && right ? 1 : 0;
    okRight += !one.bad() && right ? 1 : 0;
  }

  private void describe(String file, String name, int line, List<Difference> differences) {
    if (differences.isEmpty()) {
      return;
    }
    StringBuilder out = new StringBuilder(file + ":" + line + ": " + name + "\n");
    for (Difference difference : differences) {
      out.append("    ").append(file).append(':').append(difference.line()).append(": ");
      out.append(difference.text()).append('\n');
    }
    wrong.add(out.toString());
  }

  /** The wrong cases, each as a few lines of text. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** The count as one line. */
  String summary() {
    return "Bad: "
        + badRight
        + " of "
        + bad
        + " right; Ok: "
        + okRight
        + " of "
        + ok
        + " right; wrong: "
        + (bad - badRight + ok - okRight);
  }
}
