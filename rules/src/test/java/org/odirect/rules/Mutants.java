package org.odirect.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Finding;
import org.odirect.rules.mutate.Mutant;
import org.odirect.rules.mutate.Mutator;
import org.odirect.rules.mutate.Mutators;

/** Mutates cases, and writes all their mutants to be compiled: {@code scripts/mutants DIR}. */
final class Mutants {
  private Mutants() {}

  /** Arguments: the cases and the directory to write to. */
  public static void main(String[] args) throws IOException {
    for (Mutator mutator : Mutators.ALL) {
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

  /** The findings that only one of two reports has, as text. */
  static List<String> flips(Map<String, Mutant> mutants, Report before, Report after) {
    List<String> gone = before.findings().stream().map(f -> key(f, f.span().line())).toList();
    List<String> come =
        after.findings().stream().map(f -> key(f, originalLine(f, mutants))).toList();
    List<String> flips = new ArrayList<>();
    minus(gone, come).forEach(key -> flips.add("gone: " + key));
    minus(come, gone).forEach(key -> flips.add("come: " + key));
    if (after.incomplete() && !before.incomplete()) {
      flips.add("incomplete: " + after.notices());
    }
    return flips;
  }

  private static List<String> minus(List<String> all, List<String> some) {
    List<String> left = new ArrayList<>(all);
    some.forEach(left::remove);
    return left;
  }

  private static String key(Finding finding, int line) {
    return finding.rule() + " at " + fileName(finding) + ":" + line;
  }

  private static int originalLine(Finding finding, Map<String, Mutant> mutants) {
    Span span = finding.span();
    for (Map.Entry<String, Mutant> mutant : mutants.entrySet()) {
      if (Path.of(span.path()).endsWith(mutant.getKey())) {
        return mutant.getValue().originalLine(span.line(), span.column());
      }
    }
    return span.line();
  }

  private static String fileName(Finding finding) {
    Path name = Path.of(finding.span().path()).getFileName();
    return name == null ? finding.span().path() : name.toString();
  }
}
