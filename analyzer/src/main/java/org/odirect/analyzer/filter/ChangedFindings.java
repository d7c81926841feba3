package org.odirect.analyzer.filter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Finding;

/**
 * Hides findings that were there at some revision in git, as far as lines tell: none of a finding's
 * places was changed since, and nothing was removed or replaced between its first and its last step
 * in a file (what is gone may have been the wait). Files that git does not track are new.
 *
 * <p>The working tree is compared with the commit where it left the revision's history (the merge
 * base), as Spotless' ratchetFrom does; with the revision itself if there is none.
 */
public final class ChangedFindings implements Filter {
  private final Path directory;
  private final String revision;
  private final WorkingTree tree;
  private final Map<String, String> names = new HashMap<>();

  private ChangedFindings(Path directory, String revision, WorkingTree tree) {
    this.directory = directory;
    this.revision = revision;
    this.tree = tree;
  }

  /**
   * What was changed in the working tree that a directory is in.
   *
   * @param directory also what the paths of findings start from
   * @throws FilterException if there is no git, no working tree or no such revision
   */
  public static ChangedFindings since(String revision, Path directory) throws FilterException {
    Git git = new Git(directory);
    Git.Result top = git.run("rev-parse", "--show-toplevel");
    if (top.code() != 0) {
      throw new FilterException("no working tree of git in " + directory + ": " + top.error());
    }
    Git root = new Git(Path.of(top.text()));
    Git.Result commit = root.run("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (revision.startsWith("-") || commit.code() != 0) {
      throw new FilterException("git knows no revision '" + revision + "'");
    }
    Git.Result fork = root.run("merge-base", commit.text(), "HEAD");
    String base = fork.code() == 0 ? fork.text() : commit.text();
    WorkingTree tree = WorkingTree.since(base, root, Path.of(top.text()));
    return new ChangedFindings(directory, revision, tree);
  }

  @Override
  public Optional<Hidden> hide(Finding finding) {
    boolean changed =
        changed(finding.span())
            || finding.steps().stream().map(Step::span).anyMatch(this::changed)
            || finding.steps().stream()
                .map(s -> s.span().path())
                .distinct()
                .anyMatch(path -> removedBetween(finding, path));
    return changed
        ? Optional.empty()
        : Optional.of(
            new Hidden(finding, Hidden.Reason.UNCHANGED, "not changed since " + revision));
  }

  @Override
  public List<Notice> remarks() {
    return tree.remarks();
  }

  private boolean changed(Span span) {
    String file = name(span.path());
    return !tree.knows(file) || tree.touch(file, span);
  }

  private boolean removedBetween(Finding finding, String path) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Step step : finding.steps()) {
      if (step.span().path().equals(path)) {
        first = Math.min(first, step.span().line());
        last = Math.max(last, step.span().endLine());
      }
    }
    return tree.removeBetween(name(path), first, last);
  }

  /** A file as git names it. */
  private String name(String path) {
    return names.computeIfAbsent(
        path,
        p -> {
          Path file = WorkingTree.real(directory.resolve(p));
          return file.startsWith(tree.top())
              ? StreamSupport.stream(tree.top().relativize(file).spliterator(), false)
                  .map(Path::toString)
                  .collect(Collectors.joining("/"))
              : p;
        });
  }
}
