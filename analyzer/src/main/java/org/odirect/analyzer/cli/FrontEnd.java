package org.odirect.analyzer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.odirect.analyzer.body.AnnotatedMethods;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Lowering;
import org.odirect.analyzer.filter.FileSuppressions;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceRoots;
import org.odirect.analyzer.source.SourceText;
import org.odirect.analyzer.syntax.Parsed;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.threads.Parallel;
import org.odirect.analyzer.types.ProjectIndex;
import org.odirect.analyzer.types.UnitNames;

/**
 * Stages 3 to 5: parses, names and lowers the selected files. What goes wrong with a file is a
 * notice, and the others do not feel it.
 */
final class FrontEnd {
  private final Groundwork ground;
  private final Set<String> rules;
  private final int threads;
  private final Progress progress;

  /**
   * @param ground takes what is made, and has what was made before
   * @param rules the ids that suppressions may name
   */
  FrontEnd(Groundwork ground, Set<String> rules, int threads, Progress progress) {
    this.ground = ground;
    this.rules = rules;
    this.threads = threads;
    this.progress = progress;
  }

  private record Opened(ParsedFile file, Optional<UnitNames> names, List<Notice> notices) {}

  /**
   * What the files hold.
   *
   * @param bodies in the order of the files
   * @param annotated the models that annotations say
   * @param suppressions what comments and annotations ask not to report
   */
  record Result(
      List<Body> bodies,
      List<MethodModel> annotated,
      List<FileSuppressions> suppressions,
      List<Notice> notices) {
    private static final Result NOTHING = new Result(List.of(), List.of(), List.of(), List.of());

    /** These and those of other files. */
    Result and(Result others) {
      return new Result(
          joined(bodies, others.bodies),
          joined(annotated, others.annotated),
          joined(suppressions, others.suppressions),
          joined(notices, others.notices));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
      return Stream.of(first, second).flatMap(List::stream).toList();
    }
  }

  /** Parses files. */
  List<ParsedFile> parse(List<SourceFile> files) {
    return parse(files, Parser::parse);
  }

  /** The same without the bodies that {@linkplain Parser#parseOutline nobody needs}. */
  List<ParsedFile> outline(List<SourceFile> files, Set<String> names) {
    return parse(files, (path, text) -> Parser.parseOutline(path, text, names));
  }

  /**
   * What files ask not to report of which nothing else is wanted. What is wrong with them otherwise
   * makes no analysis incomplete.
   */
  List<FileSuppressions> suppressions(List<SourceFile> files) {
    return Parallel.map(files, threads, "suppressions", n -> {}, this::suppressionsOf);
  }

  private FileSuppressions suppressionsOf(SourceFile file) {
    String path = file.path();
    return guarded(path, () -> suppressions(file, path), lost -> FileSuppressions.none(path));
  }

  private FileSuppressions suppressions(SourceFile file, String path) {
    try {
      byte[] bytes = file.read();
      ground.content(file, bytes);
      String text = file.decode(bytes).text();
      return FileSuppressions.read(path, text, () -> Parser.parse(path, text).unit(), rules);
    } catch (IOException e) { // it is gone since the scan
      ground.lost(file);
      return FileSuppressions.none(path);
    }
  }

  private List<ParsedFile> parse(
      List<SourceFile> files, BiFunction<String, String, Parsed> parser) {
    return Parallel.map(
        files,
        threads,
        "parsing",
        n -> progress.update("parsing", n, files.size()),
        file -> parse(file, parser));
  }

  /** The bodies and annotated methods; all files are opened before the first one is lowered. */
  Result lower(List<ParsedFile> files, ProjectIndex index) {
    List<Opened> opened =
        Parallel.map(files, threads, "naming", n -> {}, file -> open(file, index));
    List<Result> lowered =
        Parallel.map(
            opened,
            threads,
            "lowering",
            n -> progress.update("lowering", n, files.size()),
            one -> ground.lowered(one.file().path(), () -> lower(one)));
    List<Body> bodies = new ArrayList<>();
    List<MethodModel> annotated = new ArrayList<>();
    List<FileSuppressions> suppressions = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (Opened one : opened) {
      one.file().suppressions().ifPresent(suppressions::add);
      notices.addAll(one.file().notices());
      notices.addAll(one.notices());
    }
    for (Result result : lowered) {
      bodies.addAll(result.bodies());
      annotated.addAll(result.annotated());
      notices.addAll(result.notices());
    }
    return new Result(bodies, annotated, suppressions, notices);
  }

  private ParsedFile parse(SourceFile file, BiFunction<String, String, Parsed> parser) {
    return guarded(file.path(), () -> read(file, parser), ParsedFile::lost);
  }

  private ParsedFile read(SourceFile file, BiFunction<String, String, Parsed> parser) {
    try {
      byte[] bytes = file.read();
      return ground.parsed(file, bytes, () -> parse(file, bytes, parser));
    } catch (IOException e) {
      ground.lost(file);
      String reason = "cannot be read: " + SourceRoots.reason(e);
      return ParsedFile.lost(new Notice(file.path(), 0, reason, true));
    }
  }

  private ParsedFile parse(
      SourceFile file, byte[] bytes, BiFunction<String, String, Parsed> parser) {
    SourceText.Decoded decoded = file.decode(bytes);
    List<Notice> notices = new ArrayList<>();
    Parsed parsed = parser.apply(file.path(), decoded.text());
    boolean lost = !parsed.notices().isEmpty(); // perhaps because of it
    decoded.problem().ifPresent(p -> notices.add(new Notice(file.path(), 0, p, lost)));
    notices.addAll(parsed.notices());
    FileSuppressions suppressions =
        FileSuppressions.read(file.path(), decoded.text(), parsed::unit, rules);
    return new ParsedFile(file.path(), parsed.unit(), Optional.of(suppressions), notices);
  }

  private Opened open(ParsedFile file, ProjectIndex index) {
    if (ground.isDone(file.path())) {
      return new Opened(file, Optional.empty(), List.of());
    }
    return guarded(
        file.path(),
        () -> new Opened(file, file.unit().map(u -> index.open(file.path(), u)), List.of()),
        notice -> new Opened(file, Optional.empty(), List.of(notice)));
  }

  private Result lower(Opened opened) {
    String path = opened.file().path();
    return guarded(
        path,
        () -> opened.names().map(names -> lower(names, path)).orElse(Result.NOTHING),
        notice -> new Result(List.of(), List.of(), List.of(), List.of(notice)));
  }

  private static Result lower(UnitNames names, String path) {
    Lowering.Result lowered = Lowering.lower(names.unit(), names, path);
    AnnotatedMethods.Result annotated = AnnotatedMethods.read(names, path);
    List<Notice> notices = new ArrayList<>(lowered.notices());
    notices.addAll(annotated.notices());
    return new Result(lowered.bodies(), annotated.models(), List.of(), notices);
  }

  /** A file that is too much for one of the stages loses its own findings only. */
  private static <T> T guarded(String path, Supplier<T> work, Function<Notice, T> otherwise) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      return otherwise.apply(lost(path, "it is nested too deeply"));
    } catch (OutOfMemoryError e) {
      return otherwise.apply(lost(path, "it is too large for the memory given"));
    } catch (RuntimeException | AssertionError e) {
      return otherwise.apply(lost(path, Failures.internal(e)));
    }
  }

  private static Notice lost(String path, String why) {
    return new Notice(path, 0, "was not analysed: " + why, true);
  }
}
