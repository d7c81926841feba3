package org.odirect.analyzer.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Finding;

/** Hides the findings of a baseline, and tells of those that are gone. */
public final class KnownFindings implements Filter {
  private final Baseline baseline;
  private final String path;
  private final String advice;
  private final UnaryOperator<String> name;
  private final Lines lines;
  private final BiPredicate<String, String> judged;
  private final Map<Baseline.Key, Integer> seen = new HashMap<>();

  /**
   * Makes a filter for one report.
   *
   * @param path what messages call the baseline
   * @param advice what users can do if some are gone
   * @param name the name of a finding's file: a URI relative to the baseline's directory
   * @param judged whether the findings of a rule (second) in a file (first, by such a name) would
   *     have been found
   */
  public KnownFindings(
      Baseline baseline,
      String path,
      String advice,
      UnaryOperator<String> name,
      Lines lines,
      BiPredicate<String, String> judged) {
    this.baseline = baseline;
    this.path = path;
    this.advice = advice;
    this.name = name;
    this.lines = lines;
    this.judged = judged;
  }

  @Override
  public Optional<Hidden> hide(Finding finding) {
    Baseline.Key key = Baseline.key(finding, name, lines);
    Baseline.Entry entry = baseline.entries().get(key);
    if (entry == null || seen.getOrDefault(key, 0) >= entry.count()) {
      return Optional.empty();
    }
    seen.merge(key, 1, Integer::sum);
    return Optional.of(new Hidden(finding, Hidden.Reason.KNOWN, "known: " + path));
  }

  /** The baseline without what is gone; to be asked for after all findings. */
  public Baseline left() {
    return baseline.with(
        (key, entry) -> gone(key, entry) ? seen.getOrDefault(key, 0) : entry.count());
  }

  private boolean gone(Baseline.Key key, Baseline.Entry entry) {
    return seen.getOrDefault(key, 0) < entry.count() && judged.test(key.file(), key.rule());
  }

  @Override
  public List<Notice> remarks() {
    List<Notice> remarks = new ArrayList<>();
    int gone = 0;
    for (Map.Entry<Baseline.Key, Baseline.Entry> known : baseline.entries().entrySet()) {
      Baseline.Key key = known.getKey();
      if (gone(key, known.getValue())) {
        gone += known.getValue().count() - seen.getOrDefault(key, 0);
        String message = key.rule() + " in " + key.file() + " is gone: " + known.getValue().code();
        remarks.add(new Notice(path, known.getValue().line(), message, Notice.Level.NOTE));
      }
    }
    if (gone > 0) {
      String what = gone == 1 ? "1 known finding is gone" : gone + " known findings are gone";
      remarks.add(new Notice(path, 0, what + ": " + advice, Notice.Level.WARNING));
    }
    return remarks;
  }
}
