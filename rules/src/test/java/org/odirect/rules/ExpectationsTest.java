package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;
import org.odirect.rules.Comparison.Difference;

/** The harness itself: a test that cannot fail is a defect. */
class ExpectationsTest {

  @Test
  void parses() {
    List<Expectation> expectations =
        parse(
            """
            a(); // want A
            b(); // want A "x \\"y\\" z" // want B
            c(); // why // missing B
            // missing pages are skipped
            d(); // spurious A
            """);
    assertThat(expectations)
        .extracting(Expectation::toString)
        .containsExactly("want A", "want A \"x \\\"y\\\" z\"", "want B", "missing B", "spurious A");
    assertThat(expectations).extracting(Expectation::line).containsExactly(1, 2, 2, 3, 5);
  }

  @Test
  void refusesWhatLooksLikeAnExpectation() {
    problem("a(); // want C", "f:1: there is no rule C");
    problem("\na(); // want A because", "f:2: not an expectation: because");
    problem("a(); // want A \"x", "f:1: not an expectation: \"x");
    problem("a(); // want A \"(\"", "f:1: bad regexp");
  }

  @Test
  void wanted() {
    assertThat(differences("a(); // want A", finding("A", 1))).isEmpty();
    assertThat(differences("a(); // want A \"mes+age\"", finding("A", 1))).isEmpty();
    assertThat(differences("a(); // want A \"fix\"", finding("A", 1))).isEmpty();
    assertThat(differences("a(); // want A")).containsExactly("1: not found: want A");
    assertThat(differences("a(); // want A \"other\"", finding("A", 1)))
        .containsExactly("1: its text does not match want A \"other\": A: message");
    assertThat(differences("a(); // want A", finding("B", 1)))
        .containsExactly("1: not found: want A", "1: not expected: B: message");
    assertThat(differences("\n", finding("A", 2))).containsExactly("2: not expected: A: message");
  }

  @Test
  void known() {
    assertThat(differences("a(); // missing A")).isEmpty();
    assertThat(differences("a(); // missing A", finding("A", 1)))
        .containsExactly("1: found now: make `missing A` a `want`, or remove it: A: message");
    assertThat(differences("a(); // spurious A", finding("A", 1))).isEmpty();
    assertThat(differences("a(); // spurious A")).containsExactly("1: gone: remove `spurious A`");
  }

  @Test
  void counts() {
    String text =
        """
        class C {
          void oneBad() {
            a(); // want A
          }
          void twoBad() {
            a(); // want A
          }
          static class OtherOk {
            void nestedBad() {
              a();
            }
          }
          void threeOk() {
            a(); // spurious A
          }
          void helper() {}
        }
        """;
    List<Finding> findings =
        List.of(finding("A", 3), finding("A", 10), finding("A", 14), finding("A", 16));
    CaseCount count = new CaseCount();
    count.add("f", Case.of("f", text), new Comparison(parse(text), findings));
    assertThat(count.summary()).isEqualTo("Bad: 1 of 2 right; Ok: 0 of 2 right; wrong: 3");
    assertThat(count.wrong())
        .containsExactly(
            "f:5: twoBad\n    f:6: not found: want A\n",
            "f:8: OtherOk\n    f:10: not expected: A: message\n",
            "f:13: threeOk\n    f:14: known: spurious A\n",
            "f:1: outside of all cases\n    f:16: not expected: A: message\n");
  }

  private static List<Expectation> parse(String text) {
    return Expectations.parse("f", text, Set.of("A", "B"));
  }

  private static void problem(String text, String message) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  private static List<String> differences(String text, Finding... findings) {
    return new Comparison(parse(text), List.of(findings))
        .differences().stream().map(ExpectationsTest::show).toList();
  }

  private static String show(Difference difference) {
    return difference.line() + ": " + difference.text();
  }

  private static Finding finding(String rule, int line) {
    Span span = new Span("f", line, 1, line, 2);
    return new Finding(rule, Severity.ERROR, Confidence.HIGH, span, "message", List.of(), "fix");
  }
}
