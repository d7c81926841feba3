package org.odirect.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.rule.Finding;

/**
 * What a comment says about the findings of its line.
 *
 * @param kind whether the finding is right, and whether it is made
 * @param rule the rule's id
 * @param text what the finding's message, steps or fix must match, if it matters
 * @param line the 1-based line
 */
record Expectation(Kind kind, String rule, Optional<Pattern> text, int line) {

  /** What is right, and what is so far. */
  enum Kind {
    /** Right and found. */
    WANT("want"),
    /** Right and not found yet: a known false negative. Fails once it is found. */
    MISSING("missing"),
    /** Wrong and found nevertheless: a known false positive. Fails once it is gone. */
    SPURIOUS("spurious");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static Kind of(String word) {
      return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst().orElseThrow();
    }
  }

  /** Whether a finding of this rule must be made on this line. */
  boolean mustBeFound() {
    return kind != Kind.MISSING;
  }

  /** Whether the finding is of this rule and its text matches. */
  boolean matches(Finding finding) {
    return finding.rule().equals(rule)
        && text.map(pattern -> pattern.matcher(text(finding)).find()).orElse(true);
  }

  private static String text(Finding finding) {
    return finding.message()
        + "\n"
        + finding.steps().stream().map(Step::text).collect(Collectors.joining("\n"))
        + "\n"
        + finding.fix();
  }

  @Override
  public String toString() {
    return kind.word() + " " + rule + text.map(pattern -> " \"" + pattern + "\"").orElse("");
  }
}
