package org.odirect.analyzer.rule;

/**
 * A rule: metadata and one pure predicate over the finished facts. A rule runs no dataflow and sees
 * nothing but its {@link Pass}.
 */
public interface Rule {

  /** The rule's public face. */
  RuleInfo info();

  /** Reports what the rule finds in the facts. */
  void check(Pass pass);
}
