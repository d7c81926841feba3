package org.odirect.analyzer.filter;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.notice.Notice;

/**
 * A working tree of git, with its submodules: what is new in it since a commit. A submodule is
 * compared with the commit that is recorded for it there.
 */
final class WorkingTree {
  /** The mode of an entry that is a submodule's commit. */
  private static final String SUBMODULE = "160000 ";

  private static final String JAVA = ".java";

  private final Path top;
  private final Set<String> tracked = new HashSet<>();
  private final ChangedLines changes = new ChangedLines();
  private final List<Notice> remarks = new ArrayList<>();

  private WorkingTree(Path top) {
    this.top = top;
  }

  /**
   * Compares with a commit.
   *
   * @param git runs in the top directory
   * @param top that directory
   */
  static WorkingTree since(String commit, Git git, Path top) throws FilterException {
    WorkingTree tree = new WorkingTree(real(top));
    tree.add("", git, commit);
    return tree;
  }

  /** The path without links, or as it is if there is nothing. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** Where it is, without links. */
  Path top() {
    return top;
  }

  /** Whether git has a file, and had its submodule: if not, all lines are new. */
  boolean knows(String file) {
    return tracked.contains(file);
  }

  /** Whether lines of a place are new, or some in it are gone. */
  boolean touch(String file, Span span) {
    return changes.touch(file, span);
  }

  /** Whether lines between two of a file are gone or replaced. */
  boolean removeBetween(String file, int first, int last) {
    return changes.removeBetween(file, first, last);
  }

  /** The submodules that could not be compared. */
  List<Notice> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * Adds a repository.
   *
   * @param prefix what the paths of its files begin with
   */
  private void add(String prefix, Git git, String commit) throws FilterException {
    Set<String> submodules = new LinkedHashSet<>();
    for (String entry : git.run("ls-files", "-z", "--stage").parts()) {
      String name = entry.substring(entry.indexOf('\t') + 1);
      if (entry.startsWith(SUBMODULE)) {
        submodules.add(name);
      } else if (name.endsWith(JAVA)) {
        tracked.add(prefix + name);
      }
    }
    changes.add(prefix, diff(git, commit));
    for (String name : submodules) {
      Optional<String> then = recorded(name, git, commit);
      if (then.isPresent()) {
        addSubmodule(prefix, name, git, then.get());
      }
    }
  }

  /** The commit that a tree has for a submodule; empty if it was none then. */
  private static Optional<String> recorded(String name, Git git, String commit)
      throws FilterException {
    Git.Result entry = git.run("--literal-pathspecs", "ls-tree", "-z", commit, "--", name);
    String[] fields = entry.text().split("[ \t]", 4);
    return entry.text().startsWith(SUBMODULE) && fields.length == 4
        ? Optional.of(fields[2])
        : Optional.empty();
  }

  private void addSubmodule(String prefix, String name, Git parent, String commit)
      throws FilterException {
    Path place;
    try {
      place = top.resolve(prefix + name);
    } catch (InvalidPathException e) { // no file of that name can be a source
      return;
    }
    if (!real(place).equals(place) || !place.toFile().isDirectory()) {
      return; // something else took its place
    }
    Git git = parent.inSubmodule(place);
    Git.Result root = git.run("rev-parse", "--show-toplevel");
    if (root.code() != 0) {
      isNew(prefix + name, root.error());
    } else if (!real(Path.of(root.text())).equals(place)) {
      return; // it was not initialised, or is a directory by now
    } else if (git.run("cat-file", "-e", commit + "^{commit}").code() != 0) {
      isNew(prefix + name, "git has no commit " + commit + " there");
    } else {
      add(prefix + name + "/", git, commit);
    }
  }

  private void isNew(String submodule, String reason) {
    String message = "everything in the submodule " + submodule + " counts as new: " + reason;
    remarks.add(new Notice("", 0, message, Notice.Level.WARNING));
  }

  private static String diff(Git git, String base) throws FilterException {
    Git.Result diff =
        git.run(
            "diff",
            "--unified=0",
            "--inter-hunk-context=0",
            "--find-renames",
            "--text",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--no-relative",
            "--ignore-submodules=all",
            "-O/dev/null",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            base,
            "--",
            "*" + JAVA);
    if (diff.code() != 0) {
      throw new FilterException("git can not compare with " + base + ": " + diff.error());
    }
    return diff.out();
  }
}
