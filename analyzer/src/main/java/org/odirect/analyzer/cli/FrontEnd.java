package org.odirect.analyzer.cli;

import com.github.javaparser.ast.CompilationUnit;
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
import org.odirect.analyzer.source.Inputs;
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
  private final ProjectIndex index;
  private final Inputs inputs;
  private final Set<String> rules;
  private final int threads;
  private final Progress progress;

  /**
   * @param inputs notes what is read
   * @param rules the ids that suppressions may name
   */
  FrontEnd(ProjectIndex index, Inputs inputs, Set<String> rules, int threads, Progress progress) {
    this.index = index;
    this.inputs = inputs;
    this.rules = rules;
    this.threads = threads;
    this.progress = progress;
  }

  private record Opened(
      String path,
      Optional<UnitNames> names,
      List<FileSuppressions> suppressions,
      List<Notice> notices) {}

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

  /** The bodies and annotated methods; all files are parsed before the first one is lowered. */
  Result lower(List<SourceFile> files) {
    return lower(files, Parser::parse);
  }

  /** The same without the bodies that {@linkplain Parser#parseOutline nobody needs}. */
  Result outline(List<SourceFile> files, Set<String> names) {
    return lower(files, (path, text) -> Parser.parseOutline(path, text, names));
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
      inputs.content(file, bytes);
      String text = file.decode(bytes).text();
      return FileSuppressions.read(path, text, () -> Parser.parse(path, text).unit(), rules);
    } catch (IOException e) { // it is gone since the scan
      inputs.lost(file);
      return FileSuppressions.none(path);
    }
  }

  private Result lower(List<SourceFile> files, BiFunction<String, String, Parsed> parser) {
    List<Opened> opened =
        Parallel.map(
            files,
            threads,
            "parsing",
            n -> update("parsing", n, files),
            file -> open(file, parser));
    List<Result> lowered =
        Parallel.map(opened, threads, "lowering", n -> update("lowering", n, files), this::lower);
    List<Body> bodies = new ArrayList<>();
    List<MethodModel> annotated = new ArrayList<>();
    List<FileSuppressions> suppressions = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    opened.forEach(o -> suppressions.addAll(o.suppressions()));
    opened.forEach(o -> notices.addAll(o.notices()));
    for (Result result : lowered) {
      bodies.addAll(result.bodies());
      annotated.addAll(result.annotated());
      notices.addAll(result.notices());
    }
    return new Result(bodies, annotated, suppressions, notices);
  }

  private void update(String stage, int done, List<SourceFile> files) {
    progress.update(stage, done, files.size());
  }

  private Opened open(SourceFile file, BiFunction<String, String, Parsed> parser) {
    String path = file.path();
    List<FileSuppressions> suppressions = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    Supplier<Opened> opening =
        () -> {
          Optional<CompilationUnit> unit = parse(file, parser, suppressions, notices);
          return new Opened(path, unit.map(u -> index.open(path, u)), suppressions, notices);
        };
    return guarded(
        path, opening, n -> new Opened(path, Optional.empty(), suppressions, with(notices, n)));
  }

  private Optional<CompilationUnit> parse(
      SourceFile file,
      BiFunction<String, String, Parsed> parser,
      List<FileSuppressions> suppressions,
      List<Notice> notices) {
    try {
      byte[] bytes = file.read();
      inputs.content(file, bytes);
      SourceText.Decoded decoded = file.decode(bytes);
      Parsed parsed = parser.apply(file.path(), decoded.text());
      boolean lost = !parsed.notices().isEmpty(); // perhaps because of it
      decoded.problem().ifPresent(p -> notices.add(new Notice(file.path(), 0, p, lost)));
      notices.addAll(parsed.notices());
      suppressions.add(FileSuppressions.read(file.path(), decoded.text(), parsed::unit, rules));
      return parsed.unit();
    } catch (IOException e) {
      inputs.lost(file);
      String reason = "cannot be read: " + SourceRoots.reason(e);
      notices.add(new Notice(file.path(), 0, reason, true));
      return Optional.empty();
    }
  }

  private Result lower(Opened opened) {
    return guarded(
        opened.path(),
        () -> opened.names().map(names -> lower(names, opened.path())).orElse(Result.NOTHING),
        notice -> new Result(List.of(), List.of(), List.of(), List.of(notice)));
  }

  private static Result lower(UnitNames names, String path) {
    Lowering.Result lowered = Lowering.lower(names.unit(), names, path);
    AnnotatedMethods.Result annotated = AnnotatedMethods.read(names, path);
    List<Notice> notices = new ArrayList<>(lowered.notices());
    notices.addAll(annotated.notices());
    return new Result(lowered.bodies(), annotated.models(), List.of(), notices);
  }

  private static List<Notice> with(List<Notice> notices, Notice another) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(another);
    return all;
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
