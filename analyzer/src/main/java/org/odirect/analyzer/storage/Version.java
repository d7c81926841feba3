package org.odirect.analyzer.storage;

import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a release begins with: 6, 1 and 64 of {@code 6.1.64-1-amd64}.
 *
 * @param numbers the numbers, the most significant first
 */
@Immutable
@SuppressWarnings("Immutable") // the list is unmodifiable by construction
record Version(List<Integer> numbers) implements Comparable<Version> {
  private static final Pattern NUMBERS = Pattern.compile("v?(\\d{1,9}(?:\\.\\d{1,9})*).*");

  Version {
    numbers = List.copyOf(numbers);
  }

  /** The version that a text begins with, if it does. */
  static Optional<Version> parse(String text) {
    Matcher matcher = NUMBERS.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new Version(
                Arrays.stream(matcher.group(1).split("\\.")).map(Integer::valueOf).toList()))
        : Optional.empty();
  }

  /** Compares number by number; numbers that are not there count as 0. */
  @Override
  public int compareTo(Version other) {
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = Integer.compare(number(i), other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int number(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }
}
