package org.odirect.analyzer.filter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
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
  private final Path top;
  private final String revision;
  private final ChangedLines changes;
  private final Set<String> tracked;
  private final Map<String, String> names = new HashMap<>();

  private ChangedFindings(
      Path directory, Path top, String revision, ChangedLines changes, Set<String> tracked) {
    this.directory = directory;
    this.top = top;
    this.revision = revision;
    this.changes = changes;
    this.tracked = tracked;
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
    return new ChangedFindings(
        directory,
        real(Path.of(top.text())),
        revision,
        ChangedLines.of(diff(root, base)),
        new HashSet<>(root.run("ls-files", "-z", "--", "*.java").parts()));
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
            "--src-prefix=a/",
            "--dst-prefix=b/",
            base,
            "--",
            "*.java");
    if (diff.code() != 0) {
      throw new FilterException("git can not compare with " + base + ": " + diff.error());
    }
    return diff.out();
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

  private boolean changed(Span span) {
    String file = name(span.path());
    return !tracked.contains(file) || changes.touch(file, span);
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
    return changes.removeBetween(name(path), first, last);
  }

  /** A file as git names it. */
  private String name(String path) {
    return names.computeIfAbsent(
        path,
        p -> {
          Path file = real(directory.resolve(p));
          return file.startsWith(top)
              ? StreamSupport.stream(top.relativize(file).spliterator(), false)
                  .map(Path::toString)
                  .collect(Collectors.joining("/"))
              : p;
        });
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
