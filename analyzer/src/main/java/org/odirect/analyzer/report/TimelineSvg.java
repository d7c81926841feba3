package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.odirect.analyzer.explain.Borrow;
import org.odirect.analyzer.explain.Step;

/**
 * Draws a {@link Timeline}: time goes to the right. The operation is a bar, solid up to the touch
 * and dashed from there to its completion. Lengths are in units of 1 px when not scaled.
 */
final class TimelineSvg {
  private static final int LEFT = 26;
  private static final int MARGIN = 8;
  private static final int MIN_WIDTH = 320;

  /** What fits on a phone; a wider picture scrolls. */
  private static final int MAX_SCALED_WIDTH = 400;

  private static final int COLUMNS = 180;
  private static final int MIN_COLUMN = 34;
  private static final int MAX_COLUMN = 140;
  private static final int AFTER_LAST = 100;
  private static final int LANE = 50;
  private static final int LABEL_LINE = 16;
  private static final int LABEL = 13;
  private static final int LINE = 32;
  private static final int RADIUS = 9;
  private static final int BAR = 22;
  private static final int BAR_HEIGHT = 16;
  private static final int KERNEL = 48;
  private static final int COMPLETION_WIDTH = 84;
  private static final int GAP = 5;

  /** The widths of a column of text in DejaVu Sans, which is wider than other fonts. */
  private static final double PLAIN = 6.7;

  private static final double CODE = 7.3;
  private static final double BOLD = 8.0;

  private static final String LANE_LABEL = "lane";
  private static final String HIT_LABEL = "hit";

  private final Timeline timeline;
  private final Optional<Borrow> borrow;
  private final StringBuilder out = new StringBuilder();
  private final int column;
  private final int width;
  private final int[] tops;
  private final int kernel;
  private final Verticals verticals = new Verticals();
  private int footers;

  private TimelineSvg(Timeline timeline, Optional<Borrow> borrow) {
    this.timeline = timeline;
    this.borrow = borrow;
    int gaps = timeline.events().size() - 1;
    this.column = gaps == 0 ? 0 : Math.max(MIN_COLUMN, Math.min(MAX_COLUMN, COLUMNS / gaps));
    this.width = Math.max(MIN_WIDTH, LEFT + gaps * column + AFTER_LAST);
    this.tops = new int[timeline.lanes().size()];
    int top = 0;
    for (int lane : rows(timeline.lanes())) {
      tops[lane] = top;
      top += LANE + (lane == touchLane() ? LABEL_LINE : 0);
    }
    this.kernel = top;
  }

  /** The lanes from top to bottom: what starts last is next to what started it. */
  private static List<Integer> rows(List<Timeline.Lane> lanes) {
    Comparator<Integer> running =
        Comparator.comparing(lane -> lanes.get(lane).from() != Timeline.NONE);
    return IntStream.range(0, lanes.size())
        .boxed()
        .sorted(running.thenComparing(lane -> -lanes.get(lane).from()))
        .toList();
  }

  /** The picture as an SVG element. */
  static String draw(Timeline timeline, Optional<Borrow> borrow) {
    return new TimelineSvg(timeline, borrow).draw();
  }

  private String draw() {
    timeline.lanes().forEach(this::branch);
    IntStream.range(0, timeline.events().size()).forEach(this::drop);
    timeline.lanes().forEach(this::line);
    bar();
    IntStream.range(0, timeline.events().size()).forEach(this::reach);
    timeline.lanes().forEach(this::name);
    kernelLabel();
    IntStream.range(0, timeline.events().size()).forEach(this::marker);
    touchLabel();
    int height = kernel + KERNEL + footers * LABEL_LINE;
    return String.format(
        Locale.ROOT,
        "<svg class=\"timeline%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
            + " aria-label=\"%s\">%s</svg>",
        width > MAX_SCALED_WIDTH ? " wide" : "",
        width,
        height,
        width,
        height,
        Html.text(description()),
        out);
  }

  private int x(int event) {
    return LEFT + event * column;
  }

  private int y(int event) {
    return tops[timeline.events().get(event).lane()] + LINE;
  }

  private int touchLane() {
    return timeline.touch() == Timeline.NONE
        ? Timeline.NONE
        : timeline.events().get(timeline.touch()).lane();
  }

  /** A thread's line; that of a thread which is started branches off. */
  private void line(Timeline.Lane lane) {
    int y = tops[timeline.lanes().indexOf(lane)] + LINE;
    if (lane.from() == Timeline.NONE) {
      path("thread", "M%d %dH%d", MARGIN, y, width - MARGIN);
    } else {
      int x = x(lane.from());
      path("thread", "M%d %dV%dQ%d %d %d %dH%d", x, y(lane.from()), y - 10, x, y, x + 10, y, end());
    }
  }

  private int end() {
    return width - MARGIN;
  }

  private void name(Timeline.Lane lane) {
    int y = tops[timeline.lanes().indexOf(lane)] + LABEL;
    int x = lane.from() == Timeline.NONE ? MARGIN : x(lane.from()) + MARGIN;
    Verticals.Gap gap = verticals.first(length(LANE_LABEL, lane.name()), y, x, end(), MARGIN);
    label(LANE_LABEL, gap.left(), y, "start", lane.name(), gap.length());
  }

  /** Notes where a thread branches off. */
  private void branch(Timeline.Lane lane) {
    if (lane.from() != Timeline.NONE) {
      verticals.add(x(lane.from()), y(lane.from()), tops[timeline.lanes().indexOf(lane)] + LINE);
    }
  }

  /** Notes where an event reaches the operation. */
  private void drop(int event) {
    if (reaches(event)) {
      verticals.add(x(event), y(event), kernel + BAR);
    }
  }

  private boolean reaches(int event) {
    return event == timeline.submission()
        || (event == timeline.touch() && timeline.isStory())
        || timeline.events().get(event).step().kind() == Step.Kind.STILL_IN_FLIGHT;
  }

  /** The operation: from the submission to the touch, and on to its completion. */
  private void bar() {
    int y = kernel + BAR;
    int from = timeline.submission() == Timeline.NONE ? MARGIN : x(timeline.submission());
    boolean hit = timeline.isStory();
    int to = hit ? x(timeline.touch()) : from;
    path("kernel", "M%d %dH%d", MARGIN, y + BAR_HEIGHT / 2, from);
    if (hit) {
      rectangle("bar", from, y, to - from);
    }
    rectangle("bar later", to, y, end() - to);
    if (hit) {
      path("completion", "M%d %dv%d", end(), y - 4, BAR_HEIGHT + 8);
    }
  }

  private String kernelName() {
    return borrow.map(b -> "kernel " + b.use()).orElse("kernel");
  }

  /** Names the kernel above the bar: behind the submission, else before it, else below the bar. */
  private void kernelLabel() {
    int y = kernel + LABEL;
    int length = length(LANE_LABEL, kernelName());
    int from = timeline.submission() == Timeline.NONE ? MARGIN : x(timeline.submission()) + GAP;
    int right = end() - (timeline.isStory() ? COMPLETION_WIDTH : 0);
    Verticals.Gap behind = verticals.first(length, y, from, right, GAP);
    Verticals.Gap before = verticals.first(length, y, MARGIN, right, GAP);
    if (behind.length() >= length) {
      label(LANE_LABEL, behind.left(), y, "start", kernelName(), behind.length());
    } else if (before.length() >= length) {
      label(LANE_LABEL, before.left(), y, "start", kernelName(), before.length());
    } else {
      footer(LANE_LABEL, MARGIN, kernelName());
    }
    if (timeline.isStory()) {
      label(LANE_LABEL, end(), y, "end", "completion", COMPLETION_WIDTH);
    }
  }

  /** Writes below the bar, where no line is. */
  private void footer(String kind, int middle, String text) {
    int length = length(kind, text);
    int x = Math.max(MARGIN, Math.min(middle - length / 2, end() - length));
    int y = kernel + BAR + BAR_HEIGHT + LABEL + footers * LABEL_LINE;
    footers++;
    label(kind, x, y, "start", text, end() - x);
  }

  /** Where an event reaches the operation: it starts it, hits it, or does not end it. */
  private void reach(int event) {
    Step.Kind kind = timeline.events().get(event).step().kind();
    int bar = kernel + BAR;
    if (event == timeline.submission()) {
      path("submission", "M%d %dV%d", x(event), y(event), bar);
    } else if (event == timeline.touch() && timeline.isStory()) {
      int middle = bar + BAR_HEIGHT / 2;
      path("touch", "M%d %dV%d", x(event), y(event), middle);
      path("touch", "M%d %dl12 12m0 -12l-12 12", x(event) - 6, middle - 6);
    } else if (kind == Step.Kind.STILL_IN_FLIGHT) {
      path("miss", "M%d %dV%d", x(event), y(event), bar);
    }
  }

  private void marker(int event) {
    String kind =
        event == timeline.touch() ? "touch" : event == timeline.submission() ? "lend" : "";
    out.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                + "<text class=\"number %s\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>",
            ("mark " + kind).strip(),
            x(event),
            y(event),
            RADIUS,
            kind,
            x(event),
            y(event) + 4,
            event + 1));
  }

  private void touchLabel() {
    if (timeline.touch() == Timeline.NONE) {
      return;
    }
    String text = timeline.events().get(timeline.touch()).step().text();
    int x = x(timeline.touch());
    int y = y(timeline.touch()) + RADIUS + LABEL;
    int length = length(HIT_LABEL, text);
    List<Verticals.Gap> before = verticals.gaps(y, MARGIN, x - MARGIN, MARGIN);
    int left = before.isEmpty() ? 0 : before.get(before.size() - 1).length();
    List<Verticals.Gap> behind = verticals.gaps(y, x + MARGIN, width - 2, MARGIN);
    int right = behind.isEmpty() ? 0 : behind.get(0).length();
    if (right >= length) {
      label(HIT_LABEL, x + MARGIN, y, "start", text, right);
    } else if (left >= length) {
      label(HIT_LABEL, x - MARGIN, y, "end", text, left);
    } else {
      footer(HIT_LABEL, x, text);
    }
  }

  /** The width of a text, with code between backquotes. */
  private static int length(String kind, String text) {
    double length = 0;
    boolean code = false;
    for (int c : DisplayLine.safe(text).codePoints().toArray()) {
      code ^= c == '`';
      length += c == '`' ? 0 : DisplayWidth.of(c) * width(kind, code);
    }
    return (int) Math.ceil(length);
  }

  private static double width(String kind, boolean code) {
    return code ? CODE : kind.equals(HIT_LABEL) ? BOLD : PLAIN;
  }

  private void label(String kind, int x, int y, String anchor, String text, int room) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
            kind,
            x,
            y,
            anchor,
            Html.marked(cut(kind, text, room), "<tspan class=\"code\">", "</tspan>")));
  }

  /** The text, or its beginning with dots. */
  private static String cut(String kind, String text, int room) {
    String line = DisplayLine.safe(text);
    if (length(kind, line) <= room) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    double used = BOLD;
    boolean code = false;
    for (int c : line.codePoints().toArray()) {
      code ^= c == '`';
      used += c == '`' ? 0 : DisplayWidth.of(c) * width(kind, code);
      if (used > room) {
        break;
      }
      out.appendCodePoint(c);
    }
    return out.append('\u2026').append(isOpen(out) ? "`" : "").toString();
  }

  private static boolean isOpen(CharSequence text) {
    return text.chars().filter(c -> c == '`').count() % 2 == 1;
  }

  private void path(String kind, String format, Object... numbers) {
    String d = String.format(Locale.ROOT, format, numbers);
    out.append("<path class=\"").append(kind).append("\" d=\"").append(d).append("\"/>");
  }

  private void rectangle(String kind, int x, int y, int length) {
    out.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
            kind,
            x,
            y,
            length,
            BAR_HEIGHT));
  }

  /** The picture in words. */
  private String description() {
    List<String> parts = new ArrayList<>();
    for (int lane = 0; lane < timeline.lanes().size(); lane++) {
      List<String> events = new ArrayList<>();
      for (int i = 0; i < timeline.events().size(); i++) {
        if (timeline.events().get(i).lane() == lane) {
          events.add("step " + (i + 1));
        }
      }
      parts.add(timeline.lanes().get(lane).name() + ": " + String.join(", ", events));
    }
    if (timeline.submission() != Timeline.NONE) {
      String use = borrow.map(Borrow::use).orElse("uses the memory").replace("`", "");
      String hit = timeline.isStory() ? ", hit by step " + (timeline.touch() + 1) : "";
      parts.add("the kernel " + use + " from step " + (timeline.submission() + 1) + " on" + hit);
    }
    return "Timeline. " + String.join("; ", parts) + ".";
  }
}
