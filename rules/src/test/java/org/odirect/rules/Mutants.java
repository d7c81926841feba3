package org.odirect.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.odirect.rules.mutate.Mutant;
import org.odirect.rules.mutate.Mutator;

/**
 * Writes all mutants of the cases below a directory, to be compiled: {@code scripts/mutants DIR}.
 */
final class Mutants {
  private Mutants() {}

  /** Arguments: the cases and the directory to write to. */
  public static void main(String[] args) throws IOException {
    for (Mutator mutator : org.odirect.rules.mutate.Mutators.ALL) {
      Path target = Path.of(args[1]).resolve(mutator.name().replace(' ', '-'));
      int changed = 0;
      for (CaseGroup group : CaseGroup.below(Path.of(args[0]))) {
        Map<String, Mutant> mutants = of(group, mutator);
        changed += mutants.size();
        write(group, mutants, target);
      }
      System.out.println(mutator.name() + ": " + changed + " files");
    }
  }

  /** The files of a group that a mutator changes. */
  static Map<String, Mutant> of(CaseGroup group, Mutator mutator) {
    Map<String, Mutant> mutants = new TreeMap<>();
    for (Map.Entry<String, String> file : group.files().entrySet()) {
      Optional<Mutant> mutant = mutator.mutate(file.getValue());
      mutant.ifPresent(present -> mutants.put(file.getKey(), present));
    }
    return mutants;
  }

  /** Writes a whole group, changed where it is changed; returns it as a group of its own. */
  static CaseGroup write(CaseGroup group, Map<String, Mutant> mutants, Path directory)
      throws IOException {
    Map<String, String> texts = new TreeMap<>(group.files());
    mutants.forEach((path, mutant) -> texts.put(path, mutant.text()));
    for (Map.Entry<String, String> file : texts.entrySet()) {
      Path target = directory.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    return new CaseGroup(group.name(), directory, texts);
  }
}
