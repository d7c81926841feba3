package org.odirect.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;

/** Where things are; {@code HtmlPageTest} measures in a browser. */
class TimelineSvgTest {
  private static final Pattern VERTICAL = Pattern.compile("d=\"M(\\d+) (\\d+)V(\\d+)");
  private static final Pattern TEXT =
      Pattern.compile(
          "<text class=\"(?:lane|hit)\" x=\"(\\d+)\" y=\"(\\d+)\""
              + " text-anchor=\"(\\w+)\">(.*?)</text>");

  /** On the safe side: of a narrow font. */
  private static final double CHARACTER = 5;

  /** Steps as letters: a thread starts, a call, the submission, not its end, the touch. */
  @ParameterizedTest
  @ValueSource(
      strings = {"ST", "SNT", "CST", "CCCCCCST", "RST", "RCST", "RSNT", "RRST", "RCSNNNT", "CCSRT"})
  void noLineRunsThroughText(String kinds) {
    for (String toucher : List.of(Step.THIS_THREAD, "task at line 89")) {
      for (String submitter : List.of("", "other thread")) {
        for (String touch : List.of("written here", "lent again here, and that is much to say")) {
          check(
              TimelineSvg.draw(
                  Timeline.of(steps(kinds, toucher, touch), submitter), Optional.empty()));
        }
      }
    }
  }

  private static List<Step> steps(String kinds, String toucher, String touch) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < kinds.length(); i++) {
      Span span = new Span("A.java", 1, 1, 1, 2);
      steps.add(
          switch (kinds.charAt(i)) {
            case 'R' -> new Step(Step.Kind.THREAD, span, Step.THIS_THREAD, "starts");
            case 'C' -> new Step(Step.Kind.CALL, span, Step.THIS_THREAD, "call");
            case 'S' -> new Step(Step.Kind.SUBMISSION, span, Step.IO, "lent");
            case 'N' -> new Step(Step.Kind.STILL_IN_FLIGHT, span, Step.THIS_THREAD, "still");
            default -> new Step(Step.Kind.TOUCH, span, toucher, touch);
          });
    }
    return steps;
  }

  private static void check(String svg) {
    List<MatchResult> lines = VERTICAL.matcher(svg).results().collect(Collectors.toList());
    assertThat(lines).isNotEmpty();
    for (MatchResult text : TEXT.matcher(svg).results().toList()) {
      double length = text.group(4).replaceAll("<.*?>", "").length() * CHARACTER;
      double left = number(text, 1) - (text.group(3).equals("end") ? length : 0);
      int base = number(text, 2);
      assertThat(lines)
          .as(text.group(4) + " in " + svg)
          .noneMatch(
              line ->
                  number(line, 1) > left
                      && number(line, 1) < left + length
                      && number(line, 2) < base
                      && number(line, 3) > base - 8);
    }
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
