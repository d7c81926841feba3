package org.odirect.analyzer.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Finding;

/**
 * Hides what comments and annotations in the sources ask for, and tells of those that are wrong or
 * hide nothing.
 */
public final class Suppressions implements Filter {
  private final Map<String, FileSuppressions> files = new TreeMap<>();
  private final Set<String> judged;
  private final Set<String> unclear;
  private final Set<Suppression> used = new HashSet<>();

  private Suppressions(Set<String> judged, Set<String> unclear) {
    this.judged = judged;
    this.unclear = unclear;
  }

  /**
   * The rules that suppressions may name.
   *
   * @param known the ids of all rules
   * @param ran the ids of those that were run
   */
  public record RuleIds(Set<String> known, Set<String> ran) {}

  /**
   * A filter of what some files suppress.
   *
   * @param files those that were analysed, and others that may suppress something
   * @param notices what the analysis could not do: there an unused suppression may have its use
   */
  public static Suppressions of(List<FileSuppressions> files, RuleIds rules, List<Notice> notices) {
    Set<String> judged = new HashSet<>(rules.ran());
    if (rules.ran().containsAll(rules.known())) {
      judged.add(Suppression.ALL);
    }
    Set<String> unclear = new HashSet<>();
    notices.stream().filter(Notice::incomplete).forEach(notice -> unclear.add(notice.path()));
    Suppressions all = new Suppressions(judged, unclear);
    files.forEach(file -> all.files.put(file.path(), file));
    return all;
  }

  /**
   * The words that a file has at the start of a comment, or in a string, if it suppresses
   * something.
   *
   * @param known the ids of all rules
   */
  public static Set<String> words(Set<String> known) {
    Set<String> words = new HashSet<>(known);
    words.add(Suppression.ALL);
    return words;
  }

  @Override
  public Optional<Hidden> hide(Finding finding) {
    FileSuppressions file = files.get(finding.span().path());
    if (file == null) {
      return Optional.empty();
    }
    int statement = file.statement(finding.span());
    List<Suppression> covering =
        file.suppressions().stream()
            .filter(s -> s.covers(finding.rule(), finding.span(), statement))
            .toList();
    used.addAll(covering);
    return covering.stream()
        .findFirst()
        .map(first -> new Hidden(finding, Hidden.Reason.SUPPRESSED, first.why()));
  }

  @Override
  public List<Notice> remarks() {
    List<Notice> remarks = new ArrayList<>();
    for (FileSuppressions file : files.values()) {
      remarks.addAll(file.notices());
      if (!unclear.contains(file.path()) && !unclear.contains("")) {
        file.suppressions().stream()
            .filter(s -> judged.contains(s.rule()) && !used.contains(s))
            .forEach(s -> remarks.add(unused(file.path(), s)));
      }
    }
    return remarks;
  }

  private static Notice unused(String path, Suppression suppression) {
    String what =
        suppression.rule().equals(Suppression.ALL) ? "nothing" : "no " + suppression.rule();
    String message = "unused suppression: there is " + what + " to suppress here";
    return new Notice(path, suppression.line(), message, Notice.Level.WARNING);
  }
}
