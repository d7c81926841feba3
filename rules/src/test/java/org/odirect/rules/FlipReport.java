package org.odirect.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.odirect.rules.mutate.Mutant;
import org.odirect.rules.mutate.Mutator;
import org.odirect.rules.mutate.Mutators;

/** Prints which findings flip with which mutator: {@code scripts/flips DIR}. */
final class FlipReport {
  private FlipReport() {}

  /** Arguments: the cases, where to keep the mutants, and names of mutators if not all. */
  public static void main(String[] args) throws IOException {
    Path kept = Files.createDirectories(Path.of(args[1]));
    int flips = 0;
    for (Mutator mutator : Mutators.ALL) {
      if (args.length > 2 && !List.of(args).contains(mutator.name())) {
        continue;
      }
      Path target = kept.resolve(mutator.name().replace(' ', '-'));
      for (CaseGroup group : CaseGroup.below(Path.of(args[0]))) {
        flips += print(group, mutator, target);
      }
    }
    System.out.println(flips + " flips; the mutants are in " + kept);
    System.exit(flips == 0 ? 0 : 1);
  }

  private static int print(CaseGroup group, Mutator mutator, Path target) throws IOException {
    Map<String, Mutant> mutants = Mutants.of(group, mutator);
    if (mutants.isEmpty()) {
      return 0;
    }
    CaseGroup mutated = Mutants.write(group, mutants, target);
    List<String> flips =
        Mutants.flips(mutants, Harness.report(group), Harness.report(mutated.paths()));
    flips.forEach(flip -> System.out.println(mutator + ": " + group.name() + ": " + flip));
    return flips.size();
  }
}
