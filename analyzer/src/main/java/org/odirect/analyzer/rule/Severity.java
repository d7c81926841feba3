package org.odirect.analyzer.rule;

/** How bad a finding is; ordered from worst to mildest. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
