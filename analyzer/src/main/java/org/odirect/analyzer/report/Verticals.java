package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The vertical lines of a picture, and where text fits between them. Not thread-safe. */
final class Verticals {
  /** How far a line of text reaches above and below its base line. */
  private static final int ASCENT = 11;

  private static final int DESCENT = 4;

  private final List<Line> lines = new ArrayList<>();

  /**
   * A line.
   *
   * @param top less than or equal to {@code bottom}
   */
  private record Line(int x, int top, int bottom) {}

  /**
   * A stretch between lines.
   *
   * @param left its first free position
   * @param right its last free position
   */
  record Gap(int left, int right) {
    int length() {
      return right - left;
    }
  }

  void add(int x, int from, int to) {
    lines.add(new Line(x, Math.min(from, to), Math.max(from, to)));
  }

  /**
   * The gaps on a line of text, from left to right.
   *
   * @param base the base line
   * @param left where the first one begins
   * @param right where the last one ends
   * @param distance what is left free beside each line
   */
  List<Gap> gaps(int base, int left, int right, int distance) {
    int[] crossing =
        lines.stream()
            .filter(line -> line.top() < base + DESCENT && line.bottom() > base - ASCENT)
            .mapToInt(Line::x)
            .filter(x -> x > left - distance && x < right + distance)
            .sorted()
            .distinct()
            .toArray();
    return IntStream.rangeClosed(0, crossing.length)
        .mapToObj(
            i ->
                new Gap(
                    i == 0 ? left : crossing[i - 1] + distance,
                    i == crossing.length ? right : crossing[i] - distance))
        .filter(gap -> gap.length() > 0)
        .toList();
  }

  /** The first gap that is long enough; the longest one, or all from left to right, if none is. */
  Gap first(int length, int base, int left, int right, int distance) {
    List<Gap> gaps = gaps(base, left, right, distance);
    return gaps.stream()
        .filter(gap -> gap.length() >= length)
        .findFirst()
        .or(() -> gaps.stream().max(Comparator.comparingInt(Gap::length)))
        .orElse(new Gap(left, right));
  }
}
