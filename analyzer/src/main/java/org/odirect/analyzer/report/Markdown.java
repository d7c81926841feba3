package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.odirect.analyzer.report.Style.Ink;

/**
 * Renders the Markdown of our pages as text. Knows headings, paragraphs, lists, tables, fenced
 * code, code spans, emphasis and links; all else (HTML) stays as it was written.
 */
public final class Markdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?)[ #]*");
  private static final Pattern ITEM = Pattern.compile("( *)([-*+]|\\d+[.)]) +(.*)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])(\\*{1,2}|_{1,2})(?=\\S)(.+?)(?<=\\S)\\1(?![\\w*])");

  private final Style style;
  private final int width;
  private final String indent;
  private final StringBuilder out = new StringBuilder();

  /** The paragraph or list item that is being collected. */
  private final List<String> open = new ArrayList<>();

  /** The table that is being collected. */
  private MarkdownTable table = new MarkdownTable();

  private String firstPrefix = "";
  private String otherPrefix = "";

  private Markdown(Style style, int width, int indent) {
    this.style = style;
    this.width = width;
    this.indent = " ".repeat(indent);
  }

  /**
   * Renders a text.
   *
   * @param width the columns to fill
   * @param indent how far everything but headings is indented
   */
  public static String render(String markdown, Style style, int width, int indent) {
    Markdown renderer = new Markdown(style, width, indent);
    renderer.blocks(markdown.lines().toList());
    return renderer.out.toString();
  }

  /** The text in one style, unwrapped. */
  public static String plain(String markdown) {
    return render(markdown, Style.PLAIN, Integer.MAX_VALUE, 0).strip();
  }

  private void blocks(List<String> lines) {
    boolean code = false;
    for (String line : lines) {
      if (line.stripLeading().startsWith("```")) {
        close();
        code = !code;
      } else if (code) {
        String shown = DisplayLine.of(line).text();
        out.append(shown.isEmpty() ? "" : indent + "  " + style.paint(Ink.CODE, shown));
        out.append('\n');
      } else {
        text(line);
      }
    }
    close();
  }

  private void text(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      close();
      blank();
    } else if (heading.matches()) {
      close();
      out.append(style.paint(Ink.STRONG, inline(heading.group(2)))).append('\n');
    } else if (item.matches()) {
      close();
      firstPrefix = item.group(1) + item.group(2) + " ";
      otherPrefix = " ".repeat(firstPrefix.length());
      open.add(item.group(3));
    } else if (line.startsWith("|")) {
      closeText();
      table.add(inline(DisplayLine.safe(line)));
    } else {
      if (!table.isEmpty()) {
        close();
      }
      open.add(line.strip());
    }
  }

  private void blank() {
    if (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
  }

  private void close() {
    closeText();
    for (String line : table.isEmpty() ? List.<String>of() : table.lines(width - indent.length())) {
      out.append(indent).append(paintCode(line)).append('\n');
    }
    table = new MarkdownTable();
  }

  private void closeText() {
    if (open.isEmpty()) {
      return;
    }
    int room = width - indent.length() - firstPrefix.length();
    String prefix = firstPrefix;
    for (String line : Prose.wrap(inline(String.join(" ", open)), room)) {
      out.append(indent).append(prefix).append(paintCode(line)).append('\n');
      prefix = otherPrefix;
    }
    open.clear();
    firstPrefix = "";
    otherPrefix = "";
  }

  /** Without the marks of emphasis and links; code spans stay as they are. */
  private static String inline(String text) {
    StringBuilder out = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int from = 0;
    while (code.find()) {
      out.append(unmarked(text.substring(from, code.start()))).append(code.group());
      from = code.end();
    }
    return out.append(unmarked(text.substring(from))).toString();
  }

  private static String unmarked(String text) {
    String linked = LINK.matcher(text).replaceAll("$1 ($2)");
    return EMPHASIS.matcher(linked).replaceAll("$2");
  }

  private String paintCode(String line) {
    return style == Style.PLAIN
        ? line
        : CODE.matcher(line)
            .replaceAll(m -> Matcher.quoteReplacement(style.paint(Ink.CODE, m.group(1))));
  }
}
