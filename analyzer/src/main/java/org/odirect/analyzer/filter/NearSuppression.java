package org.odirect.analyzer.filter;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises comments that are no suppressions and were meant to be: in other letters, with blanks
 * or another verb, behind the marker of another tool. Prose that mentions suppressions is none.
 */
final class NearSuppression {

  private static final String NAME = "(?i:" + Suppression.ALL + ")";

  /**
   * Words that only tools read: {@code NOPMD}, {@code checkstyle:off}, {@code $NON-NLS-1$}. Never
   * tried in two ways: comments are long.
   */
  private static final String MARKERS =
      "(?:(?!@?"
          + NAME
          + ")(?:NO[A-Z]{3,}\\S*+|\\w++:[A-Za-z]\\S*+|\\$\\S++)\\s[\\s,;/-]*+){0,4}+@?";

  /** What nobody writes in a sentence; with blanks only before the name of a class or nothing. */
  private static final Pattern EXACT =
      Pattern.compile(
          MARKERS + NAME + "(?i::ignore|\\s*:\\s*ignore(?-i:\\s*$|[\\s:(]+[A-Z]\\w*[a-z][A-Z]))");

  private final Pattern withRule;

  /**
   * @param known the ids of all rules
   */
  NearSuppression(Set<String> known) {
    String rules = known.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    withRule =
        Pattern.compile(
            MARKERS
                + NAME
                + "(?i:\\s*[:-]\\s*(?:ignor|suppress|disabl|silenc|allow|skip|off)\\w*"
                + "|\\s+(?:ignore|suppress|disable))"
                + "[\\s:(=-]+(?:"
                + NAME
                + ":)?(?i:"
                + rules
                + ")\\b");
  }

  /**
   * Whether a comment was meant to be a suppression.
   *
   * @param text what the comment consists of
   */
  boolean matches(String text) {
    return EXACT.matcher(text).lookingAt() || withRule.matcher(text).lookingAt();
  }
}
