package org.odirect.analyzer.incremental;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.source.EarlierScan;
import org.odirect.analyzer.source.Inputs;
import org.odirect.analyzer.source.Selector;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceSet;
import org.odirect.analyzer.source.TokenIndex;
import org.odirect.analyzer.source.Vocabulary;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;
import org.odirect.analyzer.syntax.Parser;

/**
 * A run of the pipeline as a later one with the same options, stubs and version finds it.
 *
 * <p>Its report is that of the later run, too, if
 *
 * <ul>
 *   <li>the files declare the same top-level types, and all of them can be read,
 *   <li>the same files are selected, and the same others may ask not to report something, for which
 *       the names in all files are known,
 *   <li>all these files have the same content, and
 *   <li>those files that were parsed for their declarations have the same declarations.
 * </ul>
 *
 * <p>The stages after the selection see nothing else. What was incomplete is not used again: a run
 * with more memory may find more.
 */
public final class SavedRun {
  private final @Nullable Result result;
  private final EarlierScan scan;

  private SavedRun(@Nullable Result result, EarlierScan scan) {
    this.result = result;
    this.scan = scan;
  }

  /** What the stages after the selection read and found. */
  private record Result(
      List<String> selected,
      List<Notice> cuts,
      List<String> silencing,
      Inputs inputs,
      Report report) {

    static Result of(
        Selector.Selection selection, List<SourceFile> silencing, Inputs inputs, Report report) {
      return new Result(
          paths(selection.files()), selection.notices(), paths(silencing), inputs, report);
    }

    private static List<String> paths(List<SourceFile> files) {
      return files.stream().map(SourceFile::path).toList();
    }

    boolean selects(Selector.Selection selection) {
      return selected.equals(paths(selection.files())) && cuts.equals(selection.notices());
    }

    boolean isOf(Selector.Selection selection, List<SourceFile> others) {
      return selects(selection) && silencing.equals(paths(others));
    }

    void pack(Packer packer) {
      packer.all(selected, Packer::text);
      packer.all(cuts, SavedReport::pack);
      packer.all(silencing, Packer::text);
      inputs.pack(packer);
      SavedReport.pack(packer, report);
    }

    static Result unpack(Unpacker unpacker, List<RuleInfo> rules) {
      return new Result(
          unpacker.all(Unpacker::text),
          unpacker.all(SavedReport::notice),
          unpacker.all(Unpacker::text),
          Inputs.unpack(unpacker),
          SavedReport.unpack(unpacker, rules));
    }
  }

  /**
   * A run.
   *
   * @param silencing other files that may ask not to report something
   * @param start when it started, in nanoseconds since 1970
   */
  public static SavedRun of(
      Vocabulary words,
      TokenIndex tokens,
      Selector.Selection selection,
      List<SourceFile> silencing,
      Inputs inputs,
      Report report,
      long start) {
    boolean usable = inputs.complete() && !report.incomplete();
    return new SavedRun(
        usable ? Result.of(selection, silencing, inputs, report) : null,
        EarlierScan.of(words, tokens, start));
  }

  /** Writes it. */
  public void pack(Packer packer) {
    packer.flag(result != null);
    if (result != null) {
      result.pack(packer);
    }
    scan.pack(packer);
  }

  /**
   * Reads a run.
   *
   * @param rules those that it ran
   */
  public static SavedRun unpack(Unpacker unpacker, List<RuleInfo> rules) {
    return new SavedRun(
        unpacker.flag() ? Result.unpack(unpacker, rules) : null, EarlierScan.unpack(unpacker));
  }

  /** What it read of the files. */
  public EarlierScan scan() {
    return scan;
  }

  /** Its report, without the files, if there are the same files and none has changed. */
  public Optional<Report> reportOn(SourceSet sources) {
    if (result == null || !sources.notices().isEmpty() || !scan.isOf(sources.files())) {
      return Optional.empty();
    }
    return Optional.of(result.report());
  }

  /** Its report, without the files, if what has changed does not matter to it. */
  public Optional<Report> reportOn(
      SourceSet sources,
      TokenIndex tokens,
      Selector.Selection selection,
      List<SourceFile> silencing) {
    if (result == null || !sources.notices().isEmpty() || !tokens.notices().isEmpty()) {
      return Optional.empty();
    }
    boolean same =
        result.isOf(selection, silencing)
            && scan.declares(tokens)
            && result.inputs().same(byPath(tokens), scan, Parser::header);
    return same ? Optional.of(result.report()) : Optional.empty();
  }

  /**
   * Whether all names mean the same as then in those selected files that have not changed, provided
   * that the others have the declarations that they had.
   */
  public boolean meansTheSame(TokenIndex tokens, Selector.Selection selection) {
    return result != null
        && tokens.notices().isEmpty()
        && result.selects(selection)
        && scan.declares(tokens)
        && result.inputs().sameHeaders(byPath(tokens), scan, Parser::header);
  }

  private static Map<String, SourceFile> byPath(TokenIndex tokens) {
    return tokens.sources().stream().collect(Collectors.toMap(SourceFile::path, f -> f));
  }

  /** The same with what was read now, for the next run, if its report is used again. */
  public SavedRun again(
      TokenIndex tokens, Selector.Selection selection, List<SourceFile> silencing, long start) {
    Result known = Objects.requireNonNull(result);
    return of(scan.words(), tokens, selection, silencing, known.inputs(), known.report(), start);
  }
}
