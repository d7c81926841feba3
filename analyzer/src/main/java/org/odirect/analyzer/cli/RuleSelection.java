package org.odirect.analyzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.rule.RuleInfo;

/** Finds the rules that a user names. */
public final class RuleSelection {
  private RuleSelection() {}

  /**
   * The rules to run.
   *
   * @param all all rules, sorted
   * @param only ids of the rules to run; empty for all
   * @param disabled ids of rules not to run
   * @throws UsageException if an id is unknown, or if no rule is left
   */
  public static List<RuleInfo> of(List<RuleInfo> all, List<String> only, List<String> disabled)
      throws UsageException {
    List<RuleInfo> left = new ArrayList<>(only.isEmpty() ? all : named(all, only));
    left.removeAll(named(all, disabled));
    if (left.isEmpty()) {
      throw new UsageException("no rule is left to run");
    }
    return left;
  }

  /** Rules by their ids, whatever the case, sorted and without repetition. */
  static List<RuleInfo> named(List<RuleInfo> all, List<String> names) throws UsageException {
    Set<String> ids = new TreeSet<>();
    for (String name : names) {
      ids.add(id(all, name.strip()));
    }
    return all.stream().filter(rule -> ids.contains(rule.id())).toList();
  }

  private static String id(List<RuleInfo> all, String name) throws UsageException {
    List<String> ids = all.stream().map(RuleInfo::id).toList();
    Optional<String> id = ids.stream().filter(name::equalsIgnoreCase).findFirst();
    if (id.isPresent()) {
      return id.get();
    }
    String hint = Suggestions.didYouMean(name, ids);
    throw new UsageException(
        "unknown rule '"
            + name
            + "'"
            + (hint.isEmpty() ? "; 'odirect rules' lists them (Maven: odirect:explain)" : hint));
  }
}
