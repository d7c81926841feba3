package org.odirect.analyzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.odirect.analyzer.incremental.SavedRun;
import org.odirect.analyzer.models.RoleAnnotations;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.source.AnnotationUsers;
import org.odirect.analyzer.source.EarlierScan;
import org.odirect.analyzer.source.Selector;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceSet;
import org.odirect.analyzer.source.TokenIndex;
import org.odirect.analyzer.source.Vocabulary;

/**
 * Stages 1 and 2: what was scanned, and what was selected of it.
 *
 * @param silencing other files that may ask not to report something
 */
record Front(
    SourceSet sources,
    TokenIndex tokens,
    Selector.Selection selection,
    List<SourceFile> silencing) {

  /** Scans the files that have changed since an earlier scan for the same words, and selects. */
  static Front of(SourceSet sources, Vocabulary words, EarlierScan earlier, int threads) {
    TokenIndex tokens =
        TokenIndex.scan(sources.files(), words.seeds(), words.silenced(), threads, earlier);
    Set<String> annotated =
        AnnotationUsers.types(
            tokens, RoleAnnotations.names(), RoleAnnotations.PACKAGE, RoleAnnotations.MARK);
    Selector.Selection selection =
        Selector.select(
            tokens,
            union(words.seeds(), annotated),
            words.rawSeeds(),
            union(words.carriers(), annotated));
    List<SourceFile> silencing = Selector.silencing(tokens, selection.files());
    return new Front(sources, tokens, selection, silencing);
  }

  /** Scans the files that have changed since a run, and selects. */
  static Front after(SavedRun run, SourceSet sources, int threads) {
    return of(sources, run.scan().words(), run.scan(), threads);
  }

  /** The report of that run, if it would be the same on these files. */
  Optional<Report> reportOf(SavedRun run) {
    return run.reportOn(sources, tokens, selection, silencing);
  }

  private static Set<String> union(Set<String> first, Set<String> second) {
    Set<String> union = new TreeSet<>(first);
    union.addAll(second);
    return union;
  }

  /** What could not be listed or read, and where the selection was cut. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(sources.notices());
    notices.addAll(tokens.notices());
    notices.addAll(selection.notices());
    return notices;
  }
}
