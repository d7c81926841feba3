package org.odirect.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.rule.Finding;

/**
 * What GitHub's code scanning takes of a file (docs.github.com, "SARIF support for code scanning"):
 * beyond some limits it refuses the file, beyond others it drops what comes last. Here what matters
 * most is kept.
 */
final class SarifLimits {
  /** Results that are shown; a file with more than 25,000 is refused. */
  static final int RESULTS = 5_000;

  /** Locations of a result that are kept, hence steps; of thread flows it keeps 1,000. */
  static final int STEPS = 100;

  /** Characters of a rule's descriptions. */
  static final int DESCRIPTION = 1_024;

  /** Bytes of a file after gzip: 10 MB. */
  static final int BYTES = 10_000_000;

  /** Characters of a snippet: ours, so that a file in one line is not repeated for each finding. */
  static final int SNIPPET = 4_096;

  private SarifLimits() {}

  /** As many of the results as are wanted, the most severe and surest ones, in their order. */
  static <T> List<T> mostSevere(List<T> results, Function<T, Finding> finding, int wanted) {
    return kept(
        results,
        Comparator.comparing((T result) -> finding.apply(result).severity())
            .thenComparing(result -> finding.apply(result).confidence()),
        wanted);
  }

  /** The steps that fit: submissions and touches before others, the last before the first. */
  static List<Step> steps(List<Step> steps) {
    if (steps.size() <= STEPS) {
      return steps;
    }
    List<Integer> indices = IntStream.range(0, steps.size()).boxed().toList();
    return kept(
            indices,
            Comparator.comparing((Integer index) -> !isEssential(steps.get(index)))
                .thenComparing(Comparator.reverseOrder()),
            STEPS)
        .stream()
        .map(steps::get)
        .toList();
  }

  /** Whether a step is one of those that make the conflict. */
  static boolean isEssential(Step step) {
    return step.kind() == Step.Kind.SUBMISSION || step.kind() == Step.Kind.TOUCH;
  }

  private static <T> List<T> kept(List<T> all, Comparator<T> order, int wanted) {
    if (all.size() <= wanted) {
      return all;
    }
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparing(all::get, order))
        .limit(wanted)
        .sorted()
        .<T>map(all::get)
        .toList();
  }

  /** A text that fits into a description. */
  static String description(String text) {
    return text.length() <= DESCRIPTION
        ? text
        : text.substring(0, DESCRIPTION - 3).stripTrailing() + "...";
  }

  /** Whether a file of that content may be uploaded. */
  static boolean fits(byte[] content) {
    return content.length <= BYTES || zipped(content) <= BYTES;
  }

  private static long zipped(byte[] content) {
    Counter counter = new Counter();
    try (GZIPOutputStream zip = new GZIPOutputStream(counter)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counter.bytes;
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] content, int offset, int length) {
      bytes += length;
    }
  }
}
