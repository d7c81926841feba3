package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.rules.CommandLine.Result;

/** The command with the real rules. */
class CommandTest {
  static List<RuleInfo> rules() {
    return Rules.ALL.stream().map(rule -> rule.info()).toList();
  }

  @Test
  void listsAllRules() {
    Result result = CommandLine.run("rules");
    assertThat(result.code()).isZero();
    assertThat(result.out().lines().map(line -> line.substring(0, line.indexOf(" "))))
        .containsExactlyElementsOf(rules().stream().map(RuleInfo::id).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void explains(RuleInfo rule) {
    Result result = CommandLine.run("explain", rule.id());
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith(rule.id() + " (")
        .contains(rule.summary(), "What it finds", "How to silence");
  }
}
