package org.odirect.analyzer.cli;

import com.google.errorprone.annotations.ThreadSafe;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.source.Content;
import org.odirect.analyzer.source.Inputs;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.TokenIndex;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.types.ParsedHeaders;
import org.odirect.analyzer.types.ProjectIndex;
import org.odirect.analyzer.types.SourceUnits;

/**
 * What a run makes of the selected files before it follows the data. Of the run before, that is
 * taken over which is the same:
 *
 * <ul>
 *   <li>the syntax tree of a file with the same content,
 *   <li>its bodies, if all names mean the same: no declaration has changed that they may lead to,
 *   <li>all names, if the files that have changed declare the same local classes, too.
 * </ul>
 *
 * Thread-safe once it is made; {@link #index} and {@link #models} are for one thread.
 */
@ThreadSafe
@SuppressWarnings("ThreadSafe") // concurrent maps of what nobody changes
final class Groundwork {

  private record Piece(
      SourceFile file, Content content, ParsedFile parsed, FrontEnd.@Nullable Result lowered) {

    boolean hasContentOf(@Nullable Piece other) {
      return other != null && content.equals(other.content);
    }

    String declarations() {
      return Parser.header(content.text(file));
    }
  }

  /** What is known of names and of what they name. */
  private record Names(ProjectIndex index, List<MethodModel> annotated, StubModels models) {}

  /** What a run leaves for the next one, for which it is made. */
  static final class Left {
    private final Map<String, Piece> pieces;
    private final SourceUnits units;
    private final Inputs inputs;
    private final @Nullable Names names;
    private final int lowered;

    private Left(Groundwork run) {
      pieces = Map.copyOf(run.pieces);
      units = run.units;
      inputs = run.inputs;
      names = run.names;
      lowered = run.lowered.get();
    }

    /** How many files the run has lowered. */
    int lowered() {
      return lowered;
    }

    private @Nullable Piece piece(SourceFile file) {
      return pieces.get(file.path());
    }
  }

  private final boolean wanted;
  private final boolean sameElsewhere;
  private final @Nullable Left earlier;
  private final Map<String, Piece> pieces = new ConcurrentHashMap<>();
  private final SourceUnits units;
  private final Inputs inputs;
  private final AtomicInteger lowered = new AtomicInteger();
  private @Nullable Names names;
  private @Nullable ProjectIndex index;
  private boolean sameNames;

  private Groundwork(
      SourceUnits units, Inputs inputs, @Nullable Left earlier, boolean wanted, boolean same) {
    this.units = units;
    this.inputs = inputs;
    this.earlier = earlier;
    this.wanted = wanted;
    this.sameElsewhere = same;
  }

  /** That of a run of which nothing is kept. */
  static Groundwork once(TokenIndex tokens, Inputs inputs) {
    SourceUnits units = new SourceUnits(tokens, inputs, ParsedHeaders.UNWANTED);
    return new Groundwork(units, inputs, null, false, false);
  }

  /** That of a first run. */
  static Groundwork first(TokenIndex tokens, Inputs inputs) {
    SourceUnits units = new SourceUnits(tokens, inputs, ParsedHeaders.none());
    return new Groundwork(units, inputs, null, true, false);
  }

  /**
   * That of the next run.
   *
   * @param last what the run before has left, which must not be used again
   * @param same whether the same files are selected, and whatever else names may lead to has not
   *     changed
   */
  static Groundwork next(Left last, TokenIndex tokens, Inputs inputs, boolean same) {
    last.units.read(tokens, inputs);
    return new Groundwork(last.units, inputs, last, true, same);
  }

  /** What it leaves when the run has ended. */
  Left left() {
    return new Left(this);
  }

  /**
   * A file, parsed.
   *
   * @param content its content, which must not be changed
   * @param parser parses it
   */
  ParsedFile parsed(SourceFile file, byte[] content, Supplier<ParsedFile> parser) {
    Piece known = earlier == null ? null : earlier.piece(file);
    if (known != null && known.content().equals(new Content(content))) {
      inputs.sameContent(file, Objects.requireNonNull(earlier).inputs);
      pieces.put(file.path(), known);
      return known.parsed();
    }
    content(file, content);
    ParsedFile parsed = parser.get();
    if (wanted && parsed.notices().isEmpty()) { // what went wrong is tried again
      pieces.put(file.path(), new Piece(file, new Content(content), parsed, null));
    }
    return parsed;
  }

  /** A file's content was read. */
  void content(SourceFile file, byte[] content) {
    inputs.content(file, content);
  }

  /** A file that cannot be read. */
  void lost(SourceFile file) {
    inputs.lost(file);
  }

  /** The index to resolve names in. To be asked when all files are parsed. */
  ProjectIndex index(Function<SourceUnits, ProjectIndex> fresh) {
    Left last = earlier;
    sameNames =
        last != null
            && sameElsewhere
            && last.pieces.keySet().equals(pieces.keySet())
            && pieces.values().stream().allMatch(piece -> declaresTheSame(piece, last));
    if (last != null && last.names != null && sameNames && hasSameLocalClasses(last)) {
      inputs.addHeaders(last.inputs);
      index = last.names.index();
    } else {
      index = fresh.apply(units);
    }
    return index;
  }

  private static boolean declaresTheSame(Piece piece, Left last) {
    Piece known = Objects.requireNonNull(last.piece(piece.file()));
    return piece.hasContentOf(known) || known.declarations().equals(piece.declarations());
  }

  private boolean hasSameLocalClasses(Left last) {
    ProjectIndex known = Objects.requireNonNull(last.names).index();
    return pieces.values().stream()
        .allMatch(
            piece ->
                piece.hasContentOf(last.piece(piece.file()))
                    || piece
                        .parsed()
                        .unit()
                        .filter(unit -> known.declares(piece.file().path(), unit))
                        .isPresent());
  }

  private @Nullable Names earlierNames() {
    return earlier == null ? null : earlier.names;
  }

  /** Whether nobody will ask what the names in a file mean. */
  boolean isDone(String path) {
    Piece piece = pieces.get(path);
    Names known = earlierNames();
    return piece != null && piece.lowered() != null && known != null && known.index().equals(index);
  }

  /** What is lowered of a file. */
  FrontEnd.Result lowered(String path, Supplier<FrontEnd.Result> lowering) {
    Piece piece = pieces.get(path);
    if (piece == null) {
      return lowering.get();
    }
    FrontEnd.Result known = piece.lowered();
    if (known != null && sameNames) {
      return known;
    }
    lowered.incrementAndGet();
    FrontEnd.Result result = lowering.get();
    pieces.put(path, new Piece(piece.file(), piece.content(), piece.parsed(), result));
    return result;
  }

  /**
   * The models to use.
   *
   * @param annotated those that annotations in the files say
   * @param fresh makes them
   */
  StubModels models(List<MethodModel> annotated, Supplier<StubModels> fresh) {
    Names known = earlierNames();
    StubModels models =
        known != null && known.index().equals(index) && known.annotated().equals(annotated)
            ? known.models()
            : fresh.get();
    names = new Names(Objects.requireNonNull(index), annotated, models);
    return models;
  }
}
