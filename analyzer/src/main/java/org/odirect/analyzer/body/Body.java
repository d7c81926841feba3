package org.odirect.analyzer.body;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.types.MethodKey;

/**
 * A method, constructor, lambda or initialiser as a control-flow graph. Prints itself ({@code
 * --dump bodies}); golden tests hold the printed form.
 *
 * @param id unique and stable: the method key's text, or {@code <enclosing id>/lambda@line:column},
 *     {@code Type.<fields>} (instance field initialisers and initialiser blocks, run by each
 *     constructor that does not call {@code this(...)}), {@code Type.<clinit>}
 * @param kind what it was in the source
 * @param key the method's key; for lambdas the key of nothing, hence empty
 * @param owner the qualified name of the type whose {@code this} the body sees
 * @param parameters the declared parameters in order
 * @param captured the captured locals that a lambda's body, or a method of a local or anonymous
 *     class, reads: at entry each holds the value of the receiver's field {@code val$name}
 * @param modifiers the Java keywords of a method ({@code synchronized, static, private...})
 * @param annotations the method's annotations as in ClassInfo
 * @param blocks block 0 is the entry; the last two are the normal exit and the exceptional exit; a
 *     lost body has no others
 * @param span the declaration's name
 */
@Immutable
@SuppressWarnings("Immutable") // the collections are unmodifiable by construction
public record Body(
    String id,
    Kind kind,
    Optional<MethodKey> key,
    String owner,
    List<Local> parameters,
    List<Local> captured,
    Set<String> modifiers,
    Map<String, String> annotations,
    List<Block> blocks,
    Span span) {

  /** What a body was in the source. */
  public enum Kind {
    METHOD,
    CONSTRUCTOR,
    LAMBDA,
    FIELDS,
    STATIC
  }

  /** Whether the code could not be lowered: it may do anything. */
  public boolean isLost() {
    return blocks.size() == 2;
  }

  /** The id of the block that every normal return leads to. */
  public int normalExit() {
    return blocks.size() - 2;
  }

  /** The id of the block that every uncaught exception leads to. */
  public int exceptionalExit() {
    return blocks.size() - 1;
  }

  /** The id is enough, and the rest long to walk. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(kind.name().toLowerCase(java.util.Locale.ROOT)).append(' ').append(id);
    out.append(parameters);
    if (!captured.isEmpty()) {
      out.append(" captures ").append(captured);
    }
    out.append('\n');
    if (isLost()) {
      return out.append("  lost\n").toString();
    }
    for (Block block : blocks) {
      out.append("  B").append(block.id());
      if (block.loop()) {
        out.append(" (loop)");
      }
      if (block.id() == normalExit()) {
        out.append(" (exit)");
      }
      if (block.id() == exceptionalExit()) {
        out.append(" (throws)");
      }
      out.append('\n');
      block.instructions().forEach(i -> out.append("    ").append(i).append('\n'));
      block.successors().forEach(e -> out.append("    ").append(e).append('\n'));
    }
    return out.toString();
  }
}
