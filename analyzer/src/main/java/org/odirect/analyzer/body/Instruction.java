package org.odirect.analyzer.body;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.JavaType;

/**
 * One step of a {@link Body}: three-address code over {@link Local}s. What a call means is not
 * decided here but by the models when the flow interprets it.
 */
public sealed interface Instruction {

  /** The source range: for a call, from the method's name to the closing parenthesis. */
  Span span();

  /** {@code target = source}, casts included. */
  @Immutable
  record Copy(Local target, Local source, Span span) implements Instruction {
    @Override
    public String toString() {
      return target + " = " + source;
    }
  }

  /**
   * {@code target = constant}: an Integer, Long, Boolean, String, Character, Double, or null for
   * the null literal; an enum constant is a {@link GetField}.
   */
  @Immutable
  @SuppressWarnings("Immutable")
  record Literal(Local target, @Nullable Object value, Span span) implements Instruction {
    @Override
    public String toString() {
      return target + " = " + (value instanceof String ? "\"" + value + "\"" : value);
    }
  }

  /**
   * {@code target = base.field}, or a static field if {@code base} is null.
   *
   * @param owner the declaring type's name, {@code ?} if unknown
   */
  @Immutable
  record GetField(
      Local target, @Nullable Local base, String owner, String field, FieldKind kind, Span span)
      implements Instruction {

    /** The synthetic field of an inner class's objects that holds the enclosing instance. */
    public static final String OUTER = "this$0";

    @Override
    public String toString() {
      return target + " = " + (base == null ? owner : base) + "." + field + kind.suffix();
    }
  }

  /** {@code base.field = source}, or a static field if {@code base} is null. */
  @Immutable
  record PutField(
      @Nullable Local base, String owner, String field, FieldKind kind, Local source, Span span)
      implements Instruction {
    @Override
    public String toString() {
      return (base == null ? owner : base) + "." + field + kind.suffix() + " = " + source;
    }
  }

  /** What is known of a field where it is accessed. */
  enum FieldKind {
    /** Assigned once. */
    FINAL(" (final)"),
    /** Reads and writes are ordered between threads. */
    VOLATILE(" (volatile)"),
    /** Neither. */
    PLAIN("");

    private final String suffix;

    FieldKind(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }
  }

  /** {@code target = array[index]}. */
  @Immutable
  record GetElement(Local target, Local array, Local index, Span span) implements Instruction {
    @Override
    public String toString() {
      return target + " = " + array + "[" + index + "]";
    }
  }

  /** {@code array[index] = source}. */
  @Immutable
  record PutElement(Local array, Local index, Local source, Span span) implements Instruction {
    @Override
    public String toString() {
      return array + "[" + index + "] = " + source;
    }
  }

  /**
   * {@code target = operator operands}: one or two operands; the operator as in Java ({@code +},
   * {@code ==}, {@code !}, {@code ~}, {@code u-} for negation, {@code length} of an array).
   */
  @Immutable
  @SuppressWarnings("Immutable")
  record Operator(Local target, String operator, List<Local> operands, Span span)
      implements Instruction {
    @Override
    public String toString() {
      return target
          + " = "
          + operator
          + operands.stream().map(Local::toString).collect(Collectors.joining(", ", "(", ")"));
    }
  }

  /**
   * {@code target = source instanceof type}; a pattern's variable is a {@link Copy} that follows.
   */
  @Immutable
  @SuppressWarnings("Immutable")
  record InstanceOf(Local target, Local source, JavaType type, Span span) implements Instruction {
    @Override
    public String toString() {
      return target + " = " + source + " instanceof " + type;
    }
  }

  /**
   * {@code target = new T(arguments)}: allocates and runs the constructor. For an anonymous or
   * local class, {@code captures} maps the captured locals to the synthetic fields {@code
   * val$name}; an inner class's enclosing instance is {@code this$0}.
   */
  @Immutable
  @SuppressWarnings("Immutable")
  record New(
      Local target,
      JavaType type,
      Callee constructor,
      List<Local> arguments,
      Map<String, Local> captures,
      Span span)
      implements Instruction {
    @Override
    public String toString() {
      return target
          + " = new "
          + type
          + list(arguments)
          + (captures.isEmpty() ? "" : " " + captures);
    }
  }

  /**
   * {@code target = new T[length]} or {@code new T[] {elements}}; {@code length} is null with
   * elements. Also made for the elements of a variable-arity call.
   */
  @Immutable
  @SuppressWarnings("Immutable")
  record NewArray(
      Local target, JavaType type, @Nullable Local length, List<Local> elements, Span span)
      implements Instruction {
    @Override
    public String toString() {
      return target
          + " = new "
          + type
          + (length == null ? " {" + elements + "}" : "(" + length + ")");
    }
  }

  /**
   * {@code target = lambda}: an object with one method whose body is {@code body}. Captured locals
   * are the synthetic fields {@code val$name}, the enclosing receiver is {@code val$this}. A method
   * reference is a lambda whose body is the call.
   *
   * @param body the id of the lambda's {@link Body}
   * @param type the functional interface, or unknown
   */
  @Immutable
  @SuppressWarnings("Immutable")
  record Closure(Local target, String body, JavaType type, Map<String, Local> captures, Span span)
      implements Instruction {
    @Override
    public String toString() {
      return target + " = closure " + body + " " + captures;
    }
  }

  /**
   * {@code target = receiver.method(arguments)}.
   *
   * @param target null if the result is not used by the source (an expression statement)
   * @param receiver null for static calls; {@code this} for unqualified instance calls
   * @param arguments as written, variable-arity arguments not packed
   * @param exact whether dispatch is exact: {@code super.m()}, {@code this(...)}, private, static
   */
  @Immutable
  @SuppressWarnings("Immutable")
  record Call(
      @Nullable Local target,
      Callee callee,
      @Nullable Local receiver,
      List<Local> arguments,
      boolean exact,
      Span span)
      implements Instruction {
    @Override
    public String toString() {
      return (target == null ? "" : target + " = ")
          + "call "
          + (receiver == null ? "" : receiver + ".")
          + callee.key()
          + list(arguments);
    }
  }

  /** The beginning of a synchronized block. */
  @Immutable
  record MonitorEnter(Local lock, Span span) implements Instruction {
    @Override
    public String toString() {
      return "enter " + lock;
    }
  }

  /** The end of a synchronized block, on every way out. */
  @Immutable
  record MonitorExit(Local lock, Span span) implements Instruction {
    @Override
    public String toString() {
      return "exit " + lock;
    }
  }

  /** {@code return value}; the block's only successor is the exit. */
  @Immutable
  record Return(@Nullable Local value, Span span) implements Instruction {
    @Override
    public String toString() {
      return "return" + (value == null ? "" : " " + value);
    }
  }

  /** {@code throw value}; the block's successors are exceptional. */
  @Immutable
  record Throw(Local value, Span span) implements Instruction {
    @Override
    public String toString() {
      return "throw " + value;
    }
  }

  /** The variable of a catch clause receives what was thrown: first in a handler block. */
  @Immutable
  @SuppressWarnings("Immutable")
  record Catch(Local target, List<String> types, Span span) implements Instruction {
    @Override
    public String toString() {
      return target + " = catch " + String.join(" | ", types);
    }
  }

  /**
   * The loop variable of an enhanced {@code for} takes the next element: first in the loop's body.
   */
  @Immutable
  record Next(Local target, Local iterated, Span span) implements Instruction {
    @Override
    public String toString() {
      return target + " = next " + iterated;
    }
  }

  private static String list(List<Local> arguments) {
    return arguments.stream().map(Local::toString).collect(Collectors.joining(", ", "(", ")"));
  }
}
