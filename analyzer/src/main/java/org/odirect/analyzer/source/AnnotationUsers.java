package org.odirect.analyzer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds, from the tokens alone, the files that may use certain annotation types. */
public final class AnnotationUsers {

  private AnnotationUsers() {}

  /**
   * The top-level types of the files that see one of the annotation types and have its name.
   *
   * @param names the simple names of the annotation types
   * @param packageName a package that has some of them, whether it is among the sources or not
   * @param mark what the files name that declare others of them
   * @return simple names
   */
  public static Set<String> types(
      TokenIndex index, Set<String> names, String packageName, String mark) {
    Hashes.Sorted hashes = Hashes.sorted(names);
    long marked = Hashes.of(mark);
    Set<String> packages = new TreeSet<>(List.of(packageName));
    for (FileTokens file : index.files()) {
      if (file.identifiers().contains(marked) && file.types().stream().anyMatch(names::contains)) {
        packages.add(file.packageName());
      }
    }
    List<SeenPackage> seen = new ArrayList<>();
    packages.forEach(name -> seen.add(new SeenPackage(name, Hashes.of(name))));
    Set<String> types = new TreeSet<>();
    for (FileTokens file : index.files()) {
      if (seen.stream().anyMatch(p -> p.isSeenBy(file))
          && file.identifiers().containsAnyOf(hashes)) {
        types.addAll(file.types());
      }
    }
    types.removeAll(names);
    return types;
  }

  private record SeenPackage(String name, long hash) {
    boolean isSeenBy(FileTokens file) {
      return file.imports().contains(hash)
          || file.onDemand().contains(hash)
          || file.packageName().equals(name);
    }
  }
}
