package org.odirect.analyzer.filter;

import com.google.errorprone.annotations.Immutable;
import org.odirect.analyzer.body.Span;

/**
 * A place in a source that asks not to report a rule there.
 *
 * @param line where it stands, 1-based
 * @param rule the rule's id, or {@link #ALL}
 * @param scope the findings meant
 * @param why the reason that it gives, or what it is if it gives none
 */
@Immutable
public record Suppression(int line, String rule, Scope scope, String why) {
  /** Stands for all rules, and in an annotation before a rule's id and a colon. */
  static final String ALL = "odirect";

  /** The findings that are meant. */
  @Immutable
  sealed interface Scope {
    /**
     * Whether a finding is meant.
     *
     * @param span its primary location
     * @param statement the first line of the innermost statement or field around it
     */
    boolean contains(Span span, int statement);
  }

  /** What stands on a line, the whole statement around it included if it spreads over several. */
  record Line(int number) implements Scope {
    @Override
    public boolean contains(Span span, int statement) {
      return Math.min(statement, span.line()) <= number && number <= span.endLine();
    }
  }

  /** What begins in a declaration. */
  record Element(Span place) implements Scope {
    @Override
    public boolean contains(Span span, int statement) {
      return !isBefore(span.line(), span.column(), place.line(), place.column())
          && isBefore(span.line(), span.column(), place.endLine(), place.endColumn());
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
      return line < otherLine || (line == otherLine && column < otherColumn);
    }
  }

  /** Whether a finding of a rule is meant. */
  boolean covers(String id, Span span, int statement) {
    return (rule.equals(ALL) || rule.equals(id)) && scope.contains(span, statement);
  }
}
