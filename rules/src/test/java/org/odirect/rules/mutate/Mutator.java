package org.odirect.rules.mutate;

import java.util.Optional;
import java.util.function.BiConsumer;

/** One way to write the same program differently. */
public final class Mutator {
  private final String name;
  private final int files;
  private final BiConsumer<Source, Edits> change;

  /**
   * @param name for test reports and exceptions
   * @param files how many files of the project's cases it changes at least
   * @param change makes all edits that a file has room for
   */
  Mutator(String name, int files, BiConsumer<Source, Edits> change) {
    this.name = name;
    this.files = files;
    this.change = change;
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** How many of the cases' files it must change, or it tests nothing. */
  public int files() {
    return files;
  }

  /** The changed file, or nothing if there is nothing to change. */
  public Optional<Mutant> mutate(String text) {
    Source source = new Source(text);
    Edits edits = new Edits(source);
    change.accept(source, edits);
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits.apply());
  }

  @Override
  public String toString() {
    return name;
  }
}
