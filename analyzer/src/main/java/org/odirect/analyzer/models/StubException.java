package org.odirect.analyzer.models;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Stub files are wrong: all that is wrong with them. */
public final class StubException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<StubError> errors;

  /** Whatever is wrong, in any order. */
  StubException(Collection<StubError> errors) {
    super(errors.stream().sorted().map(StubError::toString).collect(Collectors.joining("\n")));
    this.errors = errors.stream().sorted().toList();
  }

  List<StubError> problems() {
    return errors;
  }

  /** Each error as {@code file:line:column: message}, sorted by place. */
  public List<String> errors() {
    return errors.stream().map(StubError::toString).toList();
  }
}
