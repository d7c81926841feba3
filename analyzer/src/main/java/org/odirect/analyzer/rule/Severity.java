package org.odirect.analyzer.rule;

/** How bad a finding is; ordered from worst to mildest. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** Whether this is as bad as another one, or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
