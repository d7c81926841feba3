package org.odirect.analyzer.storage;

/** Something is wrong with a table; the message names file and line. */
public final class TableException extends Exception {
  private static final long serialVersionUID = 1L;

  TableException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
