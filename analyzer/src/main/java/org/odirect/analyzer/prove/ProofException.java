package org.odirect.analyzer.prove;

/** A proof can not be made there, or would harm; the message says why. */
public final class ProofException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  ProofException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why not. */
  public String reason() {
    return reason;
  }
}
