package org.odirect.analyzer.storage;

/** A name that no storage has; the message lists those that exist. */
public final class UnknownStorageException extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownStorageException(String message) {
    super(message);
  }
}
