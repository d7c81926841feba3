package org.odirect.analyzer.source;

/** A path that the user named does not exist or holds no Java sources. */
public final class SourceNotFoundException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong with which path: lower case, no final period
   */
  public SourceNotFoundException(String message) {
    super(message);
  }
}
