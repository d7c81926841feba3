package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** The width of a column of text, on the safe side. */
  private static final double CHARACTER = 7.3;

  private final Timeline timeline;
  private final Optional<Borrow> borrow;
  private final StringBuilder out = new StringBuilder();
  private final int column;
  private final int width;
  private final int[] tops;

  private TimelineSvg(Timeline timeline, Optional<Borrow> borrow) {
    this.timeline = timeline;
    this.borrow = borrow;
    int gaps = timeline.events().size() - 1;
    this.column = gaps == 0 ? 0 : Math.max(MIN_COLUMN, Math.min(MAX_COLUMN, COLUMNS / gaps));
    this.width = Math.max(MIN_WIDTH, LEFT + gaps * column + AFTER_LAST);
    this.tops = new int[timeline.lanes().size() + 1];
    for (int lane = 0; lane < timeline.lanes().size(); lane++) {
      tops[lane + 1] = tops[lane] + LANE + (lane == touchLane() ? LABEL_LINE : 0);
    }
  }

  /** The picture as an SVG element. */
  static String draw(Timeline timeline, Optional<Borrow> borrow) {
    return new TimelineSvg(timeline, borrow).draw();
  }

  private String draw() {
    int height = kernel() + KERNEL;
    out.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"timeline%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                + " aria-label=\"%s\">",
            width > MAX_SCALED_WIDTH ? " wide" : "",
            width,
            height,
            width,
            height,
            Html.text(description())));
    timeline.lanes().forEach(this::line);
    bar();
    for (int i = 0; i < timeline.events().size(); i++) {
      reach(i);
    }
    timeline.lanes().forEach(this::name);
    kernelName();
    for (int i = 0; i < timeline.events().size(); i++) {
      marker(i);
    }
    touchLabel();
    return out.append("</svg>").toString();
  }

  private int x(int event) {
    return LEFT + event * column;
  }

  private int y(int event) {
    return tops[timeline.events().get(event).lane()] + LINE;
  }

  private int kernel() {
    return tops[timeline.lanes().size()];
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
    int top = tops[timeline.lanes().indexOf(lane)];
    int x = lane.from() == Timeline.NONE ? MARGIN : x(lane.from()) + MARGIN;
    label("lane", x, top + LABEL, "start", lane.name(), end() - x);
  }

  /** The operation: from the submission to the touch, and on to its completion. */
  private void bar() {
    int y = kernel() + BAR;
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

  private void kernelName() {
    int from = timeline.submission() == Timeline.NONE ? MARGIN : x(timeline.submission());
    String name = borrow.map(b -> "kernel " + b.use()).orElse("kernel");
    boolean hit = timeline.isStory();
    int right = end() - (hit ? COMPLETION_WIDTH : 0);
    int x = from + GAP + length(name) <= right ? from + GAP : MARGIN;
    int room = right - x;
    label("lane", x, kernel() + LABEL, "start", name, room);
    if (hit) {
      label("lane", end(), kernel() + LABEL, "end", "completion", COMPLETION_WIDTH);
    }
  }

  /** Where an event reaches the operation: it starts it, hits it, or does not end it. */
  private void reach(int event) {
    Step.Kind kind = timeline.events().get(event).step().kind();
    int bar = kernel() + BAR;
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
    if (length(text) <= end() - x - MARGIN) {
      label("hit", x + MARGIN, y, "start", text, end() - x - MARGIN);
    } else {
      label("hit", x - MARGIN, y, "end", text, x - 2 * MARGIN);
    }
  }

  private static int length(String text) {
    return (int) Math.ceil(DisplayWidth.of(DisplayLine.safe(text)) * CHARACTER);
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
            Html.marked(cut(text, room), "<tspan class=\"code\">", "</tspan>")));
  }

  /** The text, or its beginning with dots. */
  private static String cut(String text, int room) {
    int columns = (int) (room / CHARACTER);
    String line = DisplayLine.safe(text);
    if (DisplayWidth.of(line) <= columns) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    int used = 1;
    for (int c : line.codePoints().toArray()) {
      used += DisplayWidth.of(c);
      if (used > columns) {
        break;
      }
      out.appendCodePoint(c);
    }
    boolean open = out.chars().filter(c -> c == '`').count() % 2 == 1;
    return out.append('\u2026').append(open ? "`" : "").toString();
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
