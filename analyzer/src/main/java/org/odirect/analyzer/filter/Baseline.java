package org.odirect.analyzer.filter;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.rule.Finding;

/**
 * Findings that are known, as a text of one line for each: the file, the rule, the fingerprint, how
 * many share it, and the code for people. Without line numbers, so that it survives edits, and
 * sorted, so that it is the same for the same findings.
 */
public final class Baseline {
  private static final String HEAD =
      """
      # Known findings, which odirect check --baseline=FILE does not report.
      # One a line: file, rule, fingerprint, how many, code.
      """;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]+");
  private static final int FIELDS = 4;

  private final SortedMap<Key, Entry> entries;

  private Baseline(SortedMap<Key, Entry> entries) {
    this.entries = entries;
  }

  /** What tells known findings apart; the file is a URI relative to the baseline's directory. */
  record Key(String file, String rule, String fingerprint) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::file).thenComparing(Key::rule).thenComparing(Key::fingerprint);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Known findings that are alike.
   *
   * @param line where they stand in the baseline, 1-based; 0 if they were not read
   */
  record Entry(int line, int count, String code) {}

  /** The entries, sorted. */
  SortedMap<Key, Entry> entries() {
    return entries;
  }

  /** How many findings are known. */
  public int size() {
    return entries.values().stream().mapToInt(Entry::count).sum();
  }

  /**
   * The baseline of some findings.
   *
   * @param name the name of a finding's file: a URI relative to the baseline's directory
   */
  public static Baseline of(List<Finding> findings, UnaryOperator<String> name, Lines lines) {
    SortedMap<Key, Entry> entries = new TreeMap<>();
    for (Finding finding : findings) {
      String code = lines.line(finding.span().path(), finding.span().line());
      entries.merge(
          key(finding, name, lines),
          new Entry(0, 1, BLANKS.matcher(code).replaceAll(" ").strip()),
          (one, another) -> new Entry(0, one.count() + another.count(), one.code()));
    }
    return new Baseline(entries);
  }

  static Key key(Finding finding, UnaryOperator<String> name, Lines lines) {
    String file = name.apply(finding.span().path());
    return new Key(file, finding.rule(), Fingerprint.of(finding, file, lines));
  }

  /** The same with other counts; an entry of which none is left is gone. */
  Baseline with(ToIntBiFunction<Key, Entry> count) {
    SortedMap<Key, Entry> others = new TreeMap<>();
    entries.forEach(
        (key, entry) -> {
          int left = count.applyAsInt(key, entry);
          if (left > 0) {
            others.put(key, new Entry(0, left, entry.code()));
          }
        });
    return new Baseline(others);
  }

  /** The text, which {@link #parse} reads. */
  public String text() {
    StringBuilder out = new StringBuilder(HEAD);
    entries.forEach(
        (key, entry) ->
            out.append(
                String.join(
                        " ",
                        key.file(),
                        key.rule(),
                        key.fingerprint(),
                        Integer.toString(entry.count()),
                        entry.code())
                    + "\n"));
    return out.toString();
  }

  /**
   * Reads a baseline.
   *
   * @param path what messages call it
   * @param rules the ids of all rules
   * @throws FilterException naming the line that is wrong
   */
  public static Baseline parse(String path, String text, Set<String> rules) throws FilterException {
    SortedMap<Key, Entry> entries = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        if (entries.put(key(line, rules), entry(line, number)) != null) {
          throw new FilterException("stands there twice; add up how many there are");
        }
      } catch (FilterException e) {
        throw new FilterException(path + ":" + number + ": " + e.getMessage());
      }
    }
    return new Baseline(entries);
  }

  private static Key key(String line, Set<String> rules) throws FilterException {
    String[] fields = line.split("\\s+", FIELDS + 1);
    if (fields.length < FIELDS || !Fingerprint.isOne(fields[2])) {
      throw new FilterException("not a known finding: 'FILE RULE FINGERPRINT COUNT CODE'");
    }
    if (!rules.contains(fields[1])) {
      throw new FilterException(
          "unknown rule '" + fields[1] + "'" + Suggestions.didYouMean(fields[1], rules));
    }
    try {
      return new Key(new URI(fields[0]).toString(), fields[1], fields[2]);
    } catch (URISyntaxException e) {
      throw new FilterException("not a file's name with %20 for blanks: '" + fields[0] + "'");
    }
  }

  private static Entry entry(String line, int number) throws FilterException {
    String[] fields = line.split("\\s+", FIELDS + 1);
    if (!fields[FIELDS - 1].matches("[1-9][0-9]{0,8}")) {
      throw new FilterException("not a number of findings: '" + fields[FIELDS - 1] + "'");
    }
    String code = fields.length > FIELDS ? fields[FIELDS] : "";
    return new Entry(number, Integer.parseInt(fields[FIELDS - 1]), code);
  }
}
