package org.odirect.analyzer.cli;

/** Hears how far a run has come. May be called from several threads, cheaply and often. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * A part of a stage is done.
   *
   * @param stage what is going on: {@code parsing}
   * @param done how many parts are done
   * @param total how many parts there are
   */
  void update(String stage, int done, int total);
}
