package org.odirect.analyzer.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.odirect.analyzer.notice.Notice;

/**
 * Stage 2: which files have to be parsed.
 *
 * <p>Files that may submit an operation are taken, and then, until nothing changes, the files that
 * its memory can reach from there:
 *
 * <ul>
 *   <li>the users of a taken file's types that name a type which carries memory or completions;
 *       their own users follow if such a carrier stands in their declarations,
 *   <li>the types that a taken file names, if a carrier stands in their declarations; their users
 *       follow if it is the type of a field,
 *   <li>the users of a submitting file's types that name a type of which two carriers are fields,
 *       if the submitting file names it, too: what is submitted comes in it, and when it is done,
 *   <li>the users of a submitting file's supertypes that name a carrier: they may call its methods.
 * </ul>
 *
 * <p>Where memory is passed on as numbers no type tells: of a file with a raw seed all users are
 * taken, and all types that it or they use.
 *
 * <p>That closure is taken in rings: those two steps away always, wider ones as long as no more
 * than {@link #BUDGET} files are taken in all. Small projects are closed completely; in large ones
 * what lies far from every submission is left out.
 *
 * <p>A name means a type only in a file that can see it: in the same package or through an import.
 * Types of other files are parsed later, for their declarations only, when a name leads there.
 */
public final class Selector {

  /** How many files wider rings may fill up to. */
  public static final int BUDGET = 200;

  /** The same for those who submit through a supertype, taken after all others. */
  static final int CALLERS_BUDGET = 100;

  private static final int NEAR = 2;

  private static final String CALLERS_CUT =
      "not all files were taken that call supertypes of what submits: there would be more than "
          + CALLERS_BUDGET;

  private final List<FileTokens> files;
  private final Hashes.Sorted carriers;
  private final Map<Long, List<Declared>> declared = new HashMap<>();
  private final Map<Long, List<Integer>> users = new HashMap<>();
  private final List<Notice> notices = new ArrayList<>();
  private final boolean[] selected;
  private final boolean[] followed;
  private final Set<Integer> raw = new HashSet<>();
  private int taken;
  private Set<Integer> ring = new TreeSet<>();

  private record Declared(int file, long qualified) {}

  /** A type by its simple name, and the file that declares it. */
  private record Named(long name, long qualified, FileTokens file) {}

  private Selector(TokenIndex index, Collection<String> carriers) {
    files = index.files();
    this.carriers = Hashes.sorted(carriers);
    selected = new boolean[files.size()];
    followed = new boolean[files.size()];
  }

  /**
   * The files that can matter.
   *
   * @param files sorted by path
   * @param notices where the closure was cut: by design, so nothing is incomplete
   */
  public record Selection(List<SourceFile> files, List<Notice> notices) {}

  /**
   * Selects files.
   *
   * @param seeds identifiers that make a file worth a look: none of them anywhere, nothing selected
   * @param rawSeeds those of them that stand for memory passed on as numbers
   * @param carriers simple names of types that carry memory or completions
   */
  public static Selection select(
      TokenIndex index, Set<String> seeds, Set<String> rawSeeds, Set<String> carriers) {
    return new Selector(index, carriers).run(Hashes.sorted(seeds), Hashes.sorted(rawSeeds));
  }

  /**
   * The files whose declarations name types that carry memory or completions: what others may pass
   * them to.
   *
   * @param without files that are not wanted
   */
  public static List<SourceFile> declaring(
      TokenIndex index, Set<String> carriers, List<SourceFile> without) {
    Hashes.Sorted names = Hashes.sorted(carriers);
    return files(index, f -> f.declared().containsAnyOf(names), without);
  }

  /**
   * The files that name some types anywhere.
   *
   * @param types their qualified names
   * @param without files that are not wanted
   */
  public static List<SourceFile> naming(
      TokenIndex index, Set<String> types, List<SourceFile> without) {
    Hashes.Sorted names =
        Hashes.sorted(types.stream().map(t -> t.substring(t.lastIndexOf('.') + 1)).toList());
    Predicate<FileTokens> sees =
        f ->
            types.stream()
                .anyMatch(
                    t -> sees(f, t.substring(0, Math.max(0, t.lastIndexOf('.'))), Hashes.of(t)));
    return files(index, f -> f.identifiers().containsAnyOf(names) && sees.test(f), without);
  }

  /**
   * The files that may ask not to report something.
   *
   * @param without files that are not wanted
   */
  public static List<SourceFile> silencing(TokenIndex index, List<SourceFile> without) {
    return files(index, FileTokens::silencing, without);
  }

  private static List<SourceFile> files(
      TokenIndex index, Predicate<FileTokens> wanted, List<SourceFile> without) {
    Set<SourceFile> left = new HashSet<>(without);
    return index.files().stream()
        .filter(wanted)
        .map(FileTokens::file)
        .filter(f -> !left.contains(f))
        .toList();
  }

  private Selection run(Hashes.Sorted seeds, Hashes.Sorted rawSeeds) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).identifiers().containsAnyOf(seeds)) {
        reach(i, true);
        if (files.get(i).identifiers().containsAnyOf(rawSeeds)) {
          raw.add(i);
        }
      }
    }
    if (!ring.isEmpty()) {
      indexTypes();
    }
    Set<Integer> submitting = Set.copyOf(ring);
    Set<Integer> seeded = Set.copyOf(raw);
    if (close(seeded)) {
      selectUsersOfSupertypes(submitting);
      closeCallers(seeded);
    }
    List<SourceFile> out = new ArrayList<>();
    for (int i = 0; i < selected.length; i++) {
      if (selected[i]) {
        out.add(files.get(i).file());
      }
    }
    return new Selection(out, notices);
  }

  /** Takes ring by ring; whether none was left out. */
  private boolean close(Set<Integer> seeded) {
    for (int distance = 0; !ring.isEmpty(); distance++) {
      long added = added();
      if (distance > NEAR && taken + added > BUDGET) {
        notices.add(new Notice("", 0, cut(distance, added), false));
        return false;
      }
      Set<Integer> reached = take(seeded);
      if (distance == 0) {
        selectUsersOfHolders(reached);
      }
    }
    return true;
  }

  private void closeCallers(Set<Integer> seeded) {
    while (!ring.isEmpty()) {
      if (taken + added() > CALLERS_BUDGET) {
        notices.add(new Notice("", 0, CALLERS_CUT, false));
        return;
      }
      take(seeded);
    }
  }

  /** How many files the ring adds. */
  private long added() {
    return ring.stream().filter(f -> !selected[f]).count();
  }

  /** Takes the ring, and makes the next one. */
  private Set<Integer> take(Set<Integer> seeded) {
    Set<Integer> reached = ring;
    taken += (int) added();
    reached.forEach(f -> selected[f] = true);
    ring = new TreeSet<>();
    for (int file : reached) {
      expand(file, seeded.contains(file));
    }
    return reached;
  }

  private String cut(int distance, long added) {
    return String.format(
        Locale.ROOT,
        "files %d or more steps away from an I/O operation were left out: %d nearer ones were taken,"
            + " and with the next %d there would be more than %d",
        distance,
        taken,
        added,
        BUDGET);
  }

  private void expand(int file, boolean seeded) {
    if (followed[file]) {
      selectUsers(file, seeded);
    }
    selectUsed(file);
  }

  /** Puts a file into the next ring; one already taken comes again if its users now follow. */
  private void reach(int file, boolean follow) {
    if (!selected[file] || (follow && !followed[file])) {
      ring.add(file);
    }
    followed[file] |= follow;
  }

  /** Without raw seeds only files that name a carrier can be added: only they are indexed. */
  private void indexTypes() {
    for (int i = 0; i < files.size(); i++) {
      FileTokens tokens = files.get(i);
      if (!raw.isEmpty() || tokens.declared().containsAnyOf(carriers)) {
        for (String type : tokens.types()) {
          long name = Hashes.of(type);
          long qualified = Hashes.of(tokens.qualified(type));
          declared.computeIfAbsent(name, n -> new ArrayList<>(1)).add(new Declared(i, qualified));
        }
      }
      if (!raw.isEmpty() || tokens.identifiers().containsAnyOf(carriers)) {
        int user = i;
        tokens.identifiers().stream()
            .forEach(name -> users.computeIfAbsent(name, n -> new ArrayList<>(2)).add(user));
      }
    }
  }

  private void selectUsers(int file, boolean seeded) {
    for (int user : usersOf(file, seeded)) {
      if (seeded) {
        raw.add(user);
      }
      reach(user, files.get(user).declared().containsAnyOf(carriers));
    }
  }

  /** The files that name a file's types, and a carrier unless the file has a raw seed. */
  private List<Integer> usersOf(int file, boolean seeded) {
    FileTokens tokens = files.get(file);
    List<Integer> found = new ArrayList<>();
    for (String type : tokens.types()) {
      long qualified = Hashes.of(tokens.qualified(type));
      for (int user : users.getOrDefault(Hashes.of(type), List.of())) {
        boolean carries = seeded || files.get(user).identifiers().containsAnyOf(carriers);
        if (carries && sees(files.get(user), tokens.packageName(), qualified)) {
          found.add(user);
        }
      }
    }
    return found;
  }

  private void selectUsed(int file) {
    FileTokens tokens = files.get(file);
    tokens.identifiers().stream()
        .mapToObj(name -> declared.getOrDefault(name, List.of()))
        .flatMap(List::stream)
        .filter(
            type -> raw.contains(file) || files.get(type.file()).declared().containsAnyOf(carriers))
        .filter(type -> sees(tokens, files.get(type.file()).packageName(), type.qualified()))
        .forEach(type -> reach(type.file(), files.get(type.file()).held().containsAnyOf(carriers)));
  }

  /** Takes the files that submit by calling a supertype's method: their own users do not follow. */
  private void selectUsersOfSupertypes(Set<Integer> submitting) {
    Set<Integer> supertypes = new LinkedHashSet<>();
    submitting.forEach(file -> collectSupertypes(file, supertypes));
    for (int file : supertypes) {
      reach(file, false);
      usersOf(file, false).forEach(user -> reach(user, false));
    }
  }

  private void collectSupertypes(int file, Set<Integer> found) {
    FileTokens tokens = files.get(file);
    tokens.heads().stream()
        .mapToObj(name -> declared.getOrDefault(name, List.of()))
        .flatMap(List::stream)
        .filter(type -> type.file() != file)
        .filter(type -> files.get(type.file()).declared().containsAnyOf(carriers))
        .filter(type -> sees(tokens, files.get(type.file()).packageName(), type.qualified()))
        .filter(type -> found.add(type.file()))
        .forEach(type -> collectSupertypes(type.file(), found));
  }

  /** Takes the files that get what is submitted in an object, and name no carrier themselves. */
  private void selectUsersOfHolders(Set<Integer> submitting) {
    for (int file : submitting) {
      List<Named> holders = holders(file);
      if (!holders.isEmpty()) {
        FileTokens tokens = files.get(file);
        List<Named> own =
            tokens.types().stream()
                .map(type -> new Named(Hashes.of(type), Hashes.of(tokens.qualified(type)), tokens))
                .toList();
        for (int user = 0; user < files.size(); user++) {
          if (!selected[user] && names(user, own) && names(user, holders)) {
            reach(user, false);
          }
        }
      }
    }
  }

  /** The types that a file names and that hold two carriers: memory, and what tells of its end. */
  private List<Named> holders(int file) {
    List<Named> found = new ArrayList<>();
    FileTokens tokens = files.get(file);
    tokens.identifiers().stream()
        .forEach(
            name -> {
              for (Declared type : declared.getOrDefault(name, List.of())) {
                FileTokens declaring = files.get(type.file());
                boolean holds = type.file() != file && declaring.held().containsSomeOf(2, carriers);
                if (holds && sees(tokens, declaring.packageName(), type.qualified())) {
                  found.add(new Named(name, type.qualified(), declaring));
                }
              }
            });
    return found;
  }

  private boolean names(int user, List<Named> types) {
    FileTokens tokens = files.get(user);
    return types.stream()
        .anyMatch(
            type ->
                tokens.identifiers().contains(type.name)
                    && sees(tokens, type.file.packageName(), type.qualified));
  }

  private static boolean sees(FileTokens user, String packageName, long qualified) {
    return user.packageName().equals(packageName)
        || user.imports().contains(qualified)
        || user.onDemand().contains(Hashes.of(packageName));
  }
}
