package org.odirect.analyzer.cli;

/** The command line or the configuration asks for something that can not be done: exit code 2. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message what is wrong and with what: lower case, no final period
   */
  public UsageException(String message) {
    super(message);
  }
}
