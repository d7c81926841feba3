package org.odirect.analyzer.rule;

import java.util.ArrayList;
import java.util.List;
import org.odirect.analyzer.explain.Borrow;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.flow.Flow;
import org.odirect.analyzer.flow.Opening;
import org.odirect.analyzer.flow.Submission;
import org.odirect.analyzer.storage.StorageProfile;

/** All that a rule may see, and where it reports. Used by one thread. */
public final class Pass {
  private final Flow.Facts facts;
  private final RuleInfo rule;
  private final List<StorageProfile> storage;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Makes the pass of one rule.
   *
   * @param storage the storage that the user declares
   */
  public Pass(Flow.Facts facts, RuleInfo rule, List<StorageProfile> storage) {
    this.facts = facts;
    this.rule = rule;
    this.storage = List.copyOf(storage);
  }

  /** The rule's default severity. */
  public Severity severity() {
    return rule.severity();
  }

  /** The storage that the user declares; none if nothing is known of it. */
  public List<StorageProfile> storage() {
    return storage;
  }

  /** The calls that open files with DIRECT. */
  public List<Opening> openings() {
    return facts.openings();
  }

  /** The conflicts of a kind. */
  public List<Conflict> conflicts(Conflict.Kind kind) {
    return facts.conflicts().stream().filter(c -> c.kind() == kind).toList();
  }

  /** The operations seen; one operation may be seen by several bodies. */
  public List<Submission> submissions() {
    return facts.submissions();
  }

  /** Reports with the rule's default severity. */
  public void report(Confidence confidence, List<Step> steps, String message, String fix) {
    report(rule.severity(), confidence, steps, message, fix);
  }

  /** Reports with the rule's default severity, about an operation in flight. */
  public void report(
      Confidence confidence, List<Step> steps, Borrow borrow, String message, String fix) {
    report(rule.severity(), confidence, steps, borrow, message, fix);
  }

  /** Reports about an operation in flight. */
  public void report(
      Severity severity,
      Confidence confidence,
      List<Step> steps,
      Borrow borrow,
      String message,
      String fix) {
    findings.add(finding(severity, confidence, steps, message, fix).about(borrow));
  }

  /**
   * Reports a finding; its primary location is that of the last step.
   *
   * @param steps the explanation, the primary location last
   */
  public void report(
      Severity severity, Confidence confidence, List<Step> steps, String message, String fix) {
    findings.add(finding(severity, confidence, steps, message, fix));
  }

  private Finding finding(
      Severity severity, Confidence confidence, List<Step> steps, String message, String fix) {
    return new Finding(
        rule.id(), severity, confidence, steps.get(steps.size() - 1).span(), message, steps, fix);
  }

  /** What has been reported. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
