package org.odirect.analyzer.models;

import com.google.errorprone.annotations.ThreadSafe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;

/** A type in one stub; its names are resolved when it is first asked for. */
@ThreadSafe
final class StubType {

  /** What a stub says of a type. */
  record Resolved(ClassInfo declaration, List<Entry> entries) {}

  /**
   * What is marked.
   *
   * @param seed the mark that makes the type a seed ({@code Seed}, {@code RawSeed}), or an empty
   *     string
   * @param seedMembers the fields and methods that are seeds, with their marks
   * @param directFields the names of the fields that mean DIRECT
   * @param fields the fields of whose content something is said
   */
  record Marks(
      String seed,
      boolean carrier,
      Map<String, String> seedMembers,
      Set<String> directFields,
      List<FieldModel> fields) {
    static final Marks NONE = new Marks("", false, Map.of(), Set.of(), List.of());

    /** The same without what is said of fields. */
    Marks besidesFields() {
      return new Marks(seed, carrier, seedMembers, directFields, List.of());
    }

    /** What is said of a field, if anything is. */
    Optional<FieldModel> field(String name) {
      return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** Whether the type or a member is one. */
    boolean isSeed() {
      return !seed.isEmpty() || !seedMembers.isEmpty();
    }
  }

  /**
   * A model and the declaration that it was made of.
   *
   * @param names the names of the parameters
   * @param at where in the file, as an index into its text
   */
  record Entry(MethodModel model, MethodInfo declaration, List<String> names, int at) {

    private static final String UNKNOWN = "?";
    private static final Set<String> PRIMITIVES =
        Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short");

    /**
     * Whether the parameters may be those of this method: unknown ones may be anything, and an
     * overrider has other types where this declaration has type variables.
     */
    boolean fits(List<String> actual) {
      List<JavaType> declared = declaration.parameters();
      if (actual.size() != declared.size()) {
        return declaration.modifiers().contains("varargs")
            && actual.size() >= declared.size() - 1
            && !actual.isEmpty()
            && actual.stream().allMatch(UNKNOWN::equals);
      }
      for (int i = 0; i < actual.size(); i++) {
        if (!fits(actual.get(i), declared.get(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(String actual, JavaType declared) {
      return actual.equals(UNKNOWN)
          || actual.equals(declared.erasedName())
          || (declared instanceof JavaType.Variable && !PRIMITIVES.contains(actual));
    }
  }

  private record Table(Resolved resolved, Map<String, List<Entry>> byName) {}

  @SuppressWarnings("ThreadSafe") // never changed
  private final Marks marks;

  @SuppressWarnings("ThreadSafe") // reads immutable trees only
  private final Supplier<Resolved> source;

  @SuppressWarnings("ThreadSafe") // never written after it is published
  private volatile @Nullable Table table;

  /**
   * A type.
   *
   * @param marks what is marked in it
   * @param source resolves it; may run more than once, on any thread, with the same result
   */
  StubType(Marks marks, Supplier<Resolved> source) {
    this.marks = marks;
    this.source = source;
  }

  Marks marks() {
    return marks;
  }

  ClassInfo declaration() {
    return table().resolved.declaration;
  }

  List<Entry> entries() {
    return table().resolved.entries;
  }

  List<Entry> entries(String methodName) {
    return table().byName.getOrDefault(methodName, List.of());
  }

  /** The erased types of the receivers and parameters that its methods lend. */
  List<String> lent() {
    List<String> lent = new ArrayList<>();
    for (Entry entry : entries()) {
      if (entry.model.receiver(Role.LENDS).isPresent()) {
        lent.add(declaration().name());
      }
      List<JavaType> parameters = entry.declaration.parameters();
      for (int i = 0; i < parameters.size(); i++) {
        if (entry.model.parameter(i, Role.LENDS).isPresent()) {
          lent.add(parameters.get(i).erasedName());
        }
      }
    }
    return lent;
  }

  private Table table() {
    Table current = table;
    if (current == null) {
      Resolved resolved = source.get();
      Map<String, List<Entry>> byName = new HashMap<>();
      for (Entry entry : resolved.entries) {
        byName.computeIfAbsent(entry.model.key().name(), n -> new ArrayList<>(2)).add(entry);
      }
      current = new Table(resolved, byName);
      table = current;
    }
    return current;
  }
}
