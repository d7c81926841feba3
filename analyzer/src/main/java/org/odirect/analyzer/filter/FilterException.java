package org.odirect.analyzer.filter;

/** A filter can not be made of what the user named. */
public final class FilterException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message what is wrong, with file and line if there is one: lower case, no final period
   */
  public FilterException(String message) {
    super(message);
  }
}
