package org.odirect.analyzer.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stage 2: which files have to be parsed.
 *
 * <p>Files that may submit an operation are taken, and then, until nothing changes, the files that
 * buffers can reach from there: those that name a type of a selected file and a type that carries
 * memory or completions, and those that declare a type which a selected file names and name such a
 * carrier themselves. A name means a type only in a file that can see it: in the same package or
 * through an import. Types of other files are parsed later, for their declarations only, when a
 * name leads there.
 */
public final class Selector {

  private final List<FileTokens> files;
  private final Hashes.Sorted carriers;
  private final Map<Long, List<Declared>> declared = new HashMap<>();
  private final Map<Long, List<Integer>> users = new HashMap<>();
  private final boolean[] selected;
  private final Deque<Integer> todo = new ArrayDeque<>();

  private record Declared(int file, long qualified) {}

  private Selector(TokenIndex index, Collection<String> carriers) {
    files = index.files();
    this.carriers = Hashes.sorted(carriers);
    selected = new boolean[files.size()];
  }

  /**
   * Selects files.
   *
   * @param seeds identifiers that make a file worth a look: none of them anywhere, nothing selected
   * @param carriers simple names of types that carry memory or completions
   * @return the files, sorted by path
   */
  public static List<SourceFile> select(TokenIndex index, Set<String> seeds, Set<String> carriers) {
    return new Selector(index, carriers).run(Hashes.sorted(seeds));
  }

  private List<SourceFile> run(Hashes.Sorted seeds) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).identifiers().containsAnyOf(seeds)) {
        select(i);
      }
    }
    if (!todo.isEmpty()) {
      indexCarriers();
    }
    while (!todo.isEmpty()) {
      int file = todo.pop();
      selectUsers(file);
      selectUsed(file);
    }
    List<SourceFile> out = new ArrayList<>();
    for (int i = 0; i < selected.length; i++) {
      if (selected[i]) {
        out.add(files.get(i).file());
      }
    }
    return out;
  }

  private void select(int file) {
    if (!selected[file]) {
      selected[file] = true;
      todo.push(file);
    }
  }

  /** Only files that name a carrier can be added: only their names and types are indexed. */
  private void indexCarriers() {
    for (int i = 0; i < files.size(); i++) {
      FileTokens tokens = files.get(i);
      boolean carries = tokens.identifiers().containsAnyOf(carriers);
      if (!carries && !selected[i]) {
        continue;
      }
      for (String type : tokens.types()) {
        long name = Hashes.of(type);
        long qualified = Hashes.of(tokens.qualified(type));
        declared.computeIfAbsent(name, n -> new ArrayList<>(1)).add(new Declared(i, qualified));
      }
      if (carries) {
        int user = i;
        tokens.identifiers().stream()
            .forEach(name -> users.computeIfAbsent(name, n -> new ArrayList<>(2)).add(user));
      }
    }
  }

  private void selectUsers(int file) {
    FileTokens tokens = files.get(file);
    for (String type : tokens.types()) {
      long qualified = Hashes.of(tokens.qualified(type));
      for (int user : users.getOrDefault(Hashes.of(type), List.of())) {
        if (!selected[user] && sees(files.get(user), tokens.packageName(), qualified)) {
          select(user);
        }
      }
    }
  }

  private void selectUsed(int file) {
    FileTokens tokens = files.get(file);
    tokens.identifiers().stream()
        .mapToObj(name -> declared.getOrDefault(name, List.of()))
        .flatMap(List::stream)
        .filter(type -> sees(tokens, files.get(type.file()).packageName(), type.qualified()))
        .forEach(type -> select(type.file()));
  }

  private static boolean sees(FileTokens user, String packageName, long qualified) {
    return user.packageName().equals(packageName)
        || user.imports().contains(qualified)
        || user.onDemand().contains(packageName);
  }
}
