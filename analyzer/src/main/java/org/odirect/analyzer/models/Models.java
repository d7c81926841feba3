package org.odirect.analyzer.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.TypeIndex;

/** What is known about library methods. Immutable and thread-safe. */
public interface Models {

  /** The class whose static methods describe C functions. */
  String FUNCTIONS = "c.Functions";

  /**
   * The model of a method: of the key itself, or else of the nearest super type's method with the
   * same name and parameters (looked up through the index). A key with unknown parameters ({@code
   * ?}) finds the only model of that name and arity, if there is just one.
   */
  Optional<MethodModel> find(MethodKey key, TypeIndex index);

  /** The model of the C function of this name, as the stubs of {@link #FUNCTIONS} have it. */
  Optional<MethodModel> function(String name);

  /** The simple type names and identifiers that make a file worth a look: it may submit an I/O. */
  Set<String> seeds();

  /**
   * Those seeds whose files pass memory on as numbers, which no type tells: the files that use them
   * are worth a look, too.
   */
  Set<String> rawSeeds();

  /** The simple names of the types that carry memory or completions ({@code ByteBuffer}, ...). */
  Set<String> carriers();

  /**
   * The constants that mean DIRECT, as {@code type.name}: {@code
   * com.sun.nio.file.ExtendedOpenOption.DIRECT}.
   */
  Set<String> directOptions();

  /** What is said of the content of fields. */
  List<FieldModel> fields();

  /**
   * Whether a constant, as {@code type.name}, stands for no memory, as a null pointer does: {@code
   * java.lang.foreign.MemorySegment.NULL}.
   */
  boolean isNoMemory(String constant);

  /** Whether another module's facts say something of a type. */
  boolean isOfModule(String qualifiedName);

  /** All models, sorted by key. */
  List<MethodModel> all();
}
