package org.odirect.analyzer.body;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.List;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.types.Names;

/**
 * Turns the syntax tree of one file into {@link Body}s. Every method, constructor, lambda, method
 * reference and initialiser of the file gets one, an implicit one too where it does something.
 *
 * <p>Nothing is refused: what is not understood becomes a temporary that nobody assigns. A member
 * that did not parse completely, or whose nesting is too deep to be walked (with a {@link Notice}),
 * gets {@linkplain Body#isLost a lost body}; its neighbours do not feel it.
 */
public final class Lowering {

  private Lowering() {}

  /**
   * What became of a file.
   *
   * @param bodies in source order, a lambda's after that of the code around it
   * @param notices one for each member that could not be lowered
   */
  public record Result(List<Body> bodies, List<Notice> notices) {
    public Result {
      bodies = List.copyOf(bodies);
      notices = List.copyOf(notices);
    }
  }

  /**
   * Lowers all members of all types of a file.
   *
   * @param unit the syntax tree
   * @param names the meaning of the names in that tree
   * @param path the file, as spans shall name it
   */
  public static Result lower(CompilationUnit unit, Names names, String path) {
    UnitContext context = new UnitContext(names, path);
    context.registerTypes(unit);
    for (TypeDeclaration<?> type : unit.getTypes()) {
      TypeLowering.lowerMember(context, type, null);
    }
    return context.result();
  }
}
