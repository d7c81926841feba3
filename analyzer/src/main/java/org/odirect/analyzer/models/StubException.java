package org.odirect.analyzer.models;

import java.util.List;

/** Stub files are wrong: all that is wrong with them. */
public final class StubException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> errors;

  /** Errors as {@code file:line: message}. */
  StubException(List<String> errors) {
    super(String.join(System.lineSeparator(), errors));
    this.errors = List.copyOf(errors);
  }

  /** Each error as {@code file:line: message}. */
  public List<String> errors() {
    return errors;
  }
}
