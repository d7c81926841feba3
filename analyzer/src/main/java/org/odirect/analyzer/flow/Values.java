package org.odirect.analyzer.flow;

/** The values that every body knows. */
final class Values {

  /** The receiver of the body. */
  static final Value THIS = new Value.Parameter(-1);

  /** The lambda object whose body runs: the base of its captured values. */
  static final Value CLOSURE = new Value.Parameter(-2);

  /** The null reference. */
  static final Value NULL = new Value.Constant(null);

  /** A size, an alignment or a count that there is, and that nobody knows. */
  static final Value UNKNOWN = new Value.Constant("unknown");

  /** The open option DIRECT, where a flag or a number asks for it. */
  static final Value DIRECT = new Value.Static("?", "DIRECT");

  /** The operator of what a function, not known yet, returns: another object each time. */
  static final String RESULT = "result";

  private Values() {}
}
