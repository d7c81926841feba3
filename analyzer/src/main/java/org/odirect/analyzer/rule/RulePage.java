package org.odirect.analyzer.rule;

import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule's page: Markdown with the rule's id as title ({@code # WriteInFlight}) and exactly the
 * {@link Section}s, in their order, as second-level headings. It is read back for {@code odirect
 * explain} and for the help in SARIF, and its code blocks are tested.
 *
 * @param title the text of the first-level heading: the rule's id
 * @param sections the Markdown under each heading, without blank lines around it
 */
@Immutable
@SuppressWarnings("Immutable") // the map is unmodifiable by construction
public record RulePage(String title, Map<Section, String> sections) {

  /** The headings of a page, in order. */
  public enum Section {
    WHAT_IT_FINDS("What it finds"),
    WHY_IT_IS_BAD("Why it is bad"),
    KNOWN_PROBLEMS("Known problems"),
    EXAMPLE("Example"),
    INSTEAD("Instead"),
    HOW_TO_SILENCE("How to silence");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }

    /** The heading's text. */
    public String heading() {
      return heading;
    }

    private static Optional<Section> of(String heading) {
      return Arrays.stream(values()).filter(s -> s.heading.equals(heading)).findFirst();
    }
  }

  public RulePage {
    sections = Map.copyOf(sections);
  }

  /** The Markdown under a heading. */
  public String section(Section section) {
    return sections.getOrDefault(section, "");
  }

  /** The page without its title. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    for (Section section : Section.values()) {
      out.append(out.isEmpty() ? "" : "\n")
          .append("## ")
          .append(section.heading)
          .append("\n\n")
          .append(section(section))
          .append('\n');
    }
    return out.toString();
  }

  /** The contents of the fenced code blocks under a heading. */
  public List<String> codeBlocks(Section section) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean code = false;
    for (String line : section(section).split("\n", -1)) {
      if (isFence(line)) {
        if (code) {
          blocks.add(block.toString());
        }
        block.setLength(0);
        code = !code;
      } else if (code) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }

  /**
   * Parses a rule's page.
   *
   * @throws IllegalArgumentException naming all that is wrong with it
   */
  public static RulePage of(RuleInfo rule) {
    Parser parser = new Parser();
    rule.page().lines().forEach(parser::line);
    RulePage page = parser.end();
    if (!page.title.equals(rule.id())) {
      parser.problems.add("the title must be '# " + rule.id() + "'");
    }
    if (!parser.problems.isEmpty()) {
      throw new IllegalArgumentException(
          "page of rule " + rule.id() + ": " + String.join("; ", parser.problems));
    }
    return page;
  }

  private static boolean isFence(String line) {
    return line.stripLeading().startsWith("```");
  }

  private static final class Parser {
    private final List<String> problems = new ArrayList<>();
    private final Map<Section, String> sections = new EnumMap<>(Section.class);
    private final StringBuilder text = new StringBuilder();
    private String title = "";
    private Optional<Section> current = Optional.empty();
    private boolean code;

    void line(String line) {
      if (isFence(line)) {
        code = !code;
      }
      if (!code && line.startsWith("# ")) {
        title = line.substring(2).strip();
      } else if (!code && line.startsWith("## ")) {
        endSection();
        beginSection(line.substring(3).strip());
      } else {
        text.append(line).append('\n');
      }
    }

    private void beginSection(String heading) {
      current = Section.of(heading);
      if (current.isEmpty()) {
        problems.add("unknown heading '" + heading + "'");
      } else if (sections.keySet().stream().anyMatch(s -> s.compareTo(current.get()) >= 0)) {
        problems.add("heading '" + heading + "' is repeated or out of order");
      }
    }

    private void endSection() {
      String body = text.toString().strip();
      if (current.isPresent()) {
        sections.put(current.get(), body);
      } else if (sections.isEmpty() && !body.isEmpty()) {
        problems.add("there is text before the first heading");
      }
      text.setLength(0);
    }

    RulePage end() {
      endSection();
      if (code) {
        problems.add("a code block does not end");
      }
      for (Section section : Section.values()) {
        if (sections.getOrDefault(section, "").isEmpty()) {
          problems.add("'## " + section.heading + "' is missing or empty");
        }
      }
      return new RulePage(title, sections);
    }
  }
}
