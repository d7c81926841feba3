package org.odirect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.odirect.analyzer.report.Report.SourceText;

/**
 * Reads expectations from the ends of lines: {@code // want Rule}, {@code // want Rule "regexp"},
 * several after each other, and {@code // missing Rule} or {@code // spurious Rule} for known wrong
 * answers. A comment that only begins like one ({@code // missing pages are skipped}) is prose.
 */
final class Expectations {
  private static final Pattern FIRST = Pattern.compile("//\\s*(?:want|missing|spurious)\\s+[A-Z]");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*//\\s*(want|missing|spurious)\\s+(\\w+)(?:\\s+\"((?:[^\"\\\\]|\\\\.)*)\")?");

  private Expectations() {}

  /**
   * The expectations of a file.
   *
   * @param rules the ids that exist
   * @throws IllegalArgumentException naming file, line and what is wrong with a comment
   */
  static List<Expectation> parse(String path, String text, Set<String> rules) {
    List<Expectation> expectations = new ArrayList<>();
    int number = 0;
    for (String line : SourceText.split(text)) {
      number++;
      try {
        line(line, number, rules, expectations);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(path + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return expectations;
  }

  private static void line(String line, int number, Set<String> rules, List<Expectation> out) {
    Matcher first = FIRST.matcher(line);
    if (!first.find()) {
      return;
    }
    Matcher next = NEXT.matcher(line);
    int at = first.start();
    while (!line.substring(at).isBlank()) {
      if (!next.region(at, line.length()).lookingAt()) {
        throw new IllegalArgumentException("not an expectation: " + line.substring(at).strip());
      }
      String rule = next.group(2);
      if (!rules.contains(rule)) {
        throw new IllegalArgumentException("there is no rule " + rule);
      }
      Optional<Pattern> pattern = Optional.ofNullable(next.group(3)).map(Expectations::compile);
      out.add(new Expectation(Expectation.Kind.of(next.group(1)), rule, pattern, number));
      at = next.end();
    }
  }

  private static Pattern compile(String regexp) {
    try {
      return Pattern.compile(regexp);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("bad regexp \"" + regexp + "\": " + e.getMessage(), e);
    }
  }
}
