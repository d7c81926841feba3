package org.odirect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.rule.Finding;

/** Compares the findings of one file with its expectations. */
final class Comparison {
  private final List<Expectation> expectations;
  private final List<Finding> findings;

  Comparison(List<Expectation> expectations, List<Finding> findings) {
    this.expectations = List.copyOf(expectations);
    this.findings = List.copyOf(findings);
  }

  /**
   * A difference.
   *
   * @param line the 1-based line
   * @param text what was expected and what was found
   */
  record Difference(int line, String text) {}

  /** All that is not as the comments say, by line. */
  List<Difference> differences() {
    List<Difference> result = new ArrayList<>();
    for (Expectation expectation : expectations) {
      difference(expectation)
          .ifPresent(text -> result.add(new Difference(expectation.line(), text)));
    }
    for (Finding finding : findings) {
      int line = finding.span().line();
      boolean marked =
          expectations.stream().anyMatch(e -> e.line() == line && e.rule().equals(finding.rule()));
      if (!marked) {
        result.add(new Difference(line, "not expected: " + show(finding)));
      }
    }
    result.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return result;
  }

  /** Expectations that are known to be wrong: {@code missing} and {@code spurious}, by line. */
  List<Difference> known() {
    return expectations.stream()
        .filter(e -> e.kind() != Expectation.Kind.WANT)
        .map(e -> new Difference(e.line(), "known: " + e))
        .toList();
  }

  private Optional<String> difference(Expectation expectation) {
    List<Finding> here =
        findings.stream()
            .filter(finding -> finding.span().line() == expectation.line())
            .filter(finding -> finding.rule().equals(expectation.rule()))
            .toList();
    if (!expectation.mustBeFound()) {
      return here.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "found now: make `" + expectation + "` a `want`, or remove it: " + show(here.get(0)));
    }
    if (here.stream().anyMatch(expectation::matches)) {
      return Optional.empty();
    }
    if (here.isEmpty()) {
      return Optional.of(
          expectation.kind() == Expectation.Kind.SPURIOUS
              ? "gone: remove `" + expectation + "`"
              : "not found: " + expectation);
    }
    return Optional.of("its text does not match " + expectation + ": " + show(here.get(0)));
  }

  private static String show(Finding finding) {
    return finding.rule() + ": " + finding.message();
  }
}
