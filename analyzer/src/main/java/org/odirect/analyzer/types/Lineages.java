package org.odirect.analyzer.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.odirect.analyzer.types.JavaType.ClassType;

/** The super types of every type, computed once. Thread-safe. */
final class Lineages {

  /**
   * A type and its super types.
   *
   * @param names the type, its super classes, then the interfaces, nearest first, Object last
   * @param complete whether each of them is declared somewhere
   */
  record Lineage(Set<String> names, boolean complete) {}

  private final ProjectIndex index;
  private final Map<String, Lineage> known = new ConcurrentHashMap<>();

  Lineages(ProjectIndex index) {
    this.index = index;
  }

  Lineage of(String type) {
    Lineage lineage = known.get(type);
    if (lineage == null) {
      lineage = compute(type);
      if (!Declaration.isResolving()) {
        known.put(type, lineage);
      }
    }
    return lineage;
  }

  private Lineage compute(String type) {
    Set<String> names = new LinkedHashSet<>();
    List<JavaType> interfaces = new ArrayList<>();
    boolean complete = true;
    String at = type;
    while (at != null && names.add(at)) {
      complete &= isComplete(at, at.equals(type));
      String next = null;
      for (JavaType parent : index.supers(at)) {
        String name = parent.erasedName();
        if (next == null && !isInterface(at) && !isInterface(name)) {
          next = name;
        } else {
          interfaces.add(parent);
        }
      }
      at = next;
    }
    Map<String, Set<String>> above = new LinkedHashMap<>();
    for (int i = 0; i < interfaces.size(); i++) {
      String name = interfaces.get(i).erasedName();
      if (!names.contains(name) && !above.containsKey(name)) {
        complete &= isComplete(name, name.equals(type));
        List<JavaType> supers = index.supers(name);
        above.put(name, supers.stream().map(JavaType::erasedName).collect(Collectors.toSet()));
        interfaces.addAll(supers);
      }
    }
    names.addAll(subtypesFirst(above));
    names.remove(Types.OBJECT);
    names.add(Types.OBJECT);
    return new Lineage(names, complete);
  }

  /** The interfaces in the order given, but each before those that it extends. */
  private static List<String> subtypesFirst(Map<String, Set<String>> above) {
    List<String> order = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>(above.keySet());
    while (!left.isEmpty()) {
      String next = left.iterator().next(); // in a circle any one is as good
      for (String name : left) {
        if (left.stream().noneMatch(other -> extendsDirectly(above, other, name))) {
          next = name;
          break;
        }
      }
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private static boolean extendsDirectly(
      Map<String, Set<String>> above, String type, String parent) {
    return above.getOrDefault(type, Set.of()).contains(parent);
  }

  /**
   * Whether nothing is missing above a type. What a library does not tell of its types' super types
   * nobody needs.
   */
  private boolean isComplete(String name, boolean self) {
    Declaration declaration = index.declaration(name);
    if (declaration == null) {
      return !self || index.kind(name).isPresent();
    }
    return declaration.supersResolved()
        && declaration.supers().stream().allMatch(t -> index.kind(t.erasedName()).isPresent());
  }

  private boolean isInterface(String name) {
    return index
        .kind(name)
        .filter(k -> k == ClassInfo.Kind.INTERFACE || k == ClassInfo.Kind.ANNOTATION)
        .isPresent();
  }

  /** A type seen as one of its super types, type arguments substituted. */
  static Optional<ClassType> asSuper(ProjectIndex index, JavaType type, String ancestor) {
    ClassType from = Types.asClass(type);
    if (from == null || !index.isSubtype(from.name(), ancestor)) {
      return Optional.empty();
    }
    if (ancestor.equals(Types.OBJECT)) {
      return Optional.of(Types.OBJECT_TYPE);
    }
    return climb(index, from, ancestor, 0);
  }

  private static Optional<ClassType> climb(
      ProjectIndex index, ClassType from, String ancestor, int depth) {
    if (from.name().equals(ancestor)) {
      return Optional.of(from);
    }
    if (depth > 60) {
      return Optional.empty(); // cyclic inheritance
    }
    for (JavaType parent : index.supers(from.name())) {
      if (!(parent instanceof ClassType c) || !index.isSubtype(c.name(), ancestor)) {
        continue;
      }
      Map<String, JavaType> values =
          Types.bindings(index.typeParameters(from.name()), from.arguments());
      JavaType substituted = Types.substitute(c, values);
      Optional<ClassType> found = climb(index, (ClassType) substituted, ancestor, depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
