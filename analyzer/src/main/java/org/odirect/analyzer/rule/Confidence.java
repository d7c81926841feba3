package org.odirect.analyzer.rule;

/** How sure a finding is. Nothing below {@link #MEDIUM} is reported. */
public enum Confidence {
  /** Every step was resolved. */
  HIGH,
  /** One assumption was made; the message names it. */
  MEDIUM;

  /** Whether this is as sure as another one, or surer. */
  public boolean isAtLeast(Confidence other) {
    return compareTo(other) <= 0;
  }
}
