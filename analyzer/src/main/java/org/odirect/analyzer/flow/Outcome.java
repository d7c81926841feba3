package org.odirect.analyzer.flow;

import org.jspecify.annotations.Nullable;

/**
 * One way in which an instruction ends.
 *
 * @param state what holds then
 * @param thrown the qualified name of the exception, or null after normal completion
 */
record Outcome(State state, @Nullable String thrown) {

  static Outcome normal(State state) {
    return new Outcome(state, null);
  }

  boolean isNormal() {
    return thrown == null;
  }
}
