package org.odirect.analyzer.report;

import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.odirect.analyzer.filter.Filter;
import org.odirect.analyzer.filter.Hidden;
import org.odirect.analyzer.filter.Verdict;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;

/**
 * Everything that a report shows. Identical for any thread count and file order.
 *
 * @param findings sorted
 * @param hidden findings that are not to be reported, and why; sorted
 * @param notices sorted
 * @param rules the rules that were run, sorted by id
 * @param files the files that were scanned and are reported, as findings name them
 * @param filesScanned files whose bytes were scanned
 * @param filesParsed files that were parsed
 * @param operations the number of I/O operations seen, by kind: {@code
 *     AsynchronousFileChannel.write}
 * @param sources reads a file's text again for source frames
 */
@Immutable
@SuppressWarnings("Immutable") // the collections are unmodifiable by construction
public record Report(
    List<Finding> findings,
    List<Hidden> hidden,
    List<Notice> notices,
    List<RuleInfo> rules,
    Set<String> files,
    int filesScanned,
    int filesParsed,
    SortedMap<String, Integer> operations,
    SourceText sources) {

  public Report {
    findings = List.copyOf(findings);
    hidden = List.copyOf(hidden);
    notices = List.copyOf(notices);
    rules = List.copyOf(rules);
    files = Set.copyOf(files);
  }

  /** The same report with other findings. */
  public Report withFindings(List<Finding> others) {
    return with(others, hidden, notices, files);
  }

  private Report with(
      List<Finding> reported, List<Hidden> others, List<Notice> remarks, Set<String> inFiles) {
    return new Report(
        reported, others, remarks, rules, inFiles, filesScanned, filesParsed, operations, sources);
  }

  /** The same report on the same files, which are read anew. */
  public Report on(Set<String> sameFiles, SourceText texts) {
    return new Report(
        findings, hidden, notices, rules, sameFiles, filesScanned, filesParsed, operations, texts);
  }

  /** The same report without the findings that a filter hides, and with its remarks. */
  public Report through(Filter filter) {
    Verdict verdict = Verdict.of(findings, filter);
    List<Hidden> others = new ArrayList<>(hidden);
    others.addAll(verdict.hidden());
    Set<Notice> remarks = new TreeSet<>(notices);
    remarks.addAll(verdict.remarks());
    return with(verdict.reported(), others.stream().sorted().toList(), List.copyOf(remarks), files);
  }

  /** The same report with the findings that are at least so sure. */
  public Report atLeast(Confidence confidence) {
    return with(
        findings.stream().filter(f -> f.confidence().isAtLeast(confidence)).toList(),
        hidden.stream().filter(h -> h.finding().confidence().isAtLeast(confidence)).toList(),
        notices,
        files);
  }

  /**
   * The same report with the findings and notices of some files, and with the notices that concern
   * no file. The counts stay those of the whole run.
   *
   * @param reported tells by its path whether a file is reported
   */
  public Report within(Predicate<String> reported) {
    return with(
        findings.stream().filter(f -> reported.test(f.span().path())).toList(),
        hidden.stream().filter(h -> reported.test(h.finding().span().path())).toList(),
        notices.stream().filter(n -> n.path().isEmpty() || reported.test(n.path())).toList(),
        files.stream().filter(reported).collect(Collectors.toSet()));
  }

  /** Whether findings may be missing. */
  public boolean incomplete() {
    return notices.stream().anyMatch(Notice::incomplete);
  }

  /** Gives the lines of an analysed file. */
  public interface SourceText {
    /**
     * The lines of a file without terminators, as {@link #split} makes them; empty if it cannot be
     * read any more.
     *
     * @param path a path as in {@link org.odirect.analyzer.body.Span#path}
     */
    List<String> lines(String path);

    /**
     * The bytes of a file as a program reads them that takes all files for UTF-8: with the byte
     * order mark, and U+FFFD for what is not UTF-8. Empty if it cannot be read any more.
     *
     * @param path as for {@link #lines}
     */
    default String raw(String path) {
      return String.join("\n", lines(path));
    }

    /**
     * The lines of a text. LF, CR and CRLF end a line; the last line is empty if the text ends with
     * one of them.
     */
    static List<String> split(String text) {
      return Arrays.asList(text.split("\r\n|\r|\n", -1));
    }
  }
}
