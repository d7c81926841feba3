package org.odirect.analyzer.cli;

import com.google.errorprone.annotations.ThreadSafe;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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

  private final boolean wanted;
  private final boolean sameElsewhere;
  private final Map<String, Piece> earlier;
  private final Map<String, Piece> pieces = new ConcurrentHashMap<>();
  private final SourceUnits units;
  private final Inputs inputs;
  private final @Nullable Inputs earlierInputs;
  private final @Nullable Names earlierNames;
  private @Nullable Names names;
  private @Nullable ProjectIndex index;
  private boolean sameNames;

  private Groundwork(
      SourceUnits units, Inputs inputs, @Nullable Groundwork last, boolean wanted, boolean same) {
    this.units = units;
    this.inputs = inputs;
    this.wanted = wanted;
    this.sameElsewhere = same;
    this.earlier = last == null ? Map.of() : Map.copyOf(last.pieces);
    this.earlierInputs = last == null ? null : last.inputs;
    this.earlierNames = last == null ? null : last.names;
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
   * That of the next run. This one must not be used any more.
   *
   * @param same whether the same files are selected, and whatever else names may lead to has not
   *     changed
   */
  Groundwork next(TokenIndex tokens, Inputs now, boolean same) {
    units.read(tokens, now);
    return new Groundwork(units, now, this, true, same);
  }

  /**
   * A file, parsed.
   *
   * @param content its content, which must not be changed
   * @param parser parses it
   */
  ParsedFile parsed(SourceFile file, byte[] content, Supplier<ParsedFile> parser) {
    Piece known = earlier.get(file.path());
    if (known != null && known.content().equals(new Content(content))) {
      inputs.sameContent(file, Objects.requireNonNull(earlierInputs));
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
    sameNames =
        sameElsewhere
            && earlier.keySet().equals(pieces.keySet())
            && pieces.values().stream().allMatch(this::declaresTheSame);
    Names known = earlierNames;
    if (known != null && sameNames && hasSameLocalClasses(known.index())) {
      inputs.addHeaders(Objects.requireNonNull(earlierInputs));
      index = known.index();
    } else {
      index = fresh.apply(units);
    }
    return index;
  }

  private boolean declaresTheSame(Piece piece) {
    Piece known = Objects.requireNonNull(earlier.get(piece.file().path()));
    return piece.hasContentOf(known) || known.declarations().equals(piece.declarations());
  }

  private boolean hasSameLocalClasses(ProjectIndex known) {
    return pieces.values().stream()
        .allMatch(
            piece ->
                piece.hasContentOf(earlier.get(piece.file().path()))
                    || piece
                        .parsed()
                        .unit()
                        .filter(unit -> known.declares(piece.file().path(), unit))
                        .isPresent());
  }

  /** Whether nobody will ask what the names in a file mean. */
  boolean isDone(String path) {
    Piece piece = pieces.get(path);
    return piece != null
        && piece.lowered() != null
        && earlierNames != null
        && earlierNames.index().equals(index);
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
    Names known = earlierNames;
    boolean same =
        known != null && known.index().equals(index) && known.annotated().equals(annotated);
    StubModels models = same ? Objects.requireNonNull(known).models() : fresh.get();
    names = new Names(Objects.requireNonNull(index), annotated, models);
    return models;
  }
}
