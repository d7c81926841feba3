package org.odirect.analyzer.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;

/** Which bodies a call may run: subtypes and overriders among the opened units. Thread-safe. */
final class Implementations {

  private static final String UNKNOWN = JavaType.UNKNOWN.erasedName();

  private final ProjectIndex index;
  private Map<String, List<String>> subtypes = Map.of();
  private final Map<MethodKey, List<MethodKey>> known = new HashMap<>();
  private int openedCount = -1;

  Implementations(ProjectIndex index) {
    this.index = index;
  }

  synchronized List<String> subtypes(String type) {
    refresh();
    return subtypes.getOrDefault(type, List.of());
  }

  synchronized List<MethodKey> of(MethodKey key) {
    refresh();
    List<MethodKey> found = known.get(key);
    if (found == null) {
      found = compute(key);
      known.put(key, found);
    }
    return found;
  }

  private void refresh() {
    if (openedCount == index.openedCount()) {
      return;
    }
    Map<String, Set<String>> sorted = new HashMap<>();
    List<Declaration> opened = index.opened();
    for (Declaration declaration : opened) {
      for (String ancestor : index.lineage(declaration.name())) {
        if (!ancestor.equals(declaration.name())) {
          sorted.computeIfAbsent(ancestor, a -> new TreeSet<>()).add(declaration.name());
        }
      }
    }
    Map<String, List<String>> lists = new HashMap<>();
    sorted.forEach((type, names) -> lists.put(type, List.copyOf(names)));
    subtypes = lists;
    known.clear();
    openedCount = opened.size();
  }

  private List<MethodKey> compute(MethodKey key) {
    Set<MethodKey> found = new HashSet<>(body(key.type(), key));
    boolean virtual = !key.name().equals(MethodKey.CONSTRUCTOR) && !isExact(key);
    if (virtual) {
      subtypes.getOrDefault(key.type(), List.of()).forEach(t -> found.addAll(body(t, key)));
    }
    return found.size() > 1 ? List.copyOf(new TreeSet<>(found)) : List.copyOf(found);
  }

  private boolean isExact(MethodKey key) {
    return index
        .method(key)
        .filter(m -> m.modifiers().contains("private") || m.modifiers().contains("static"))
        .isPresent();
  }

  /** The bodies that a type has or inherits for a method; several only if the key is not exact. */
  private Set<MethodKey> body(String type, MethodKey key) {
    Set<MethodKey> found = new HashSet<>();
    for (String name : index.lineage(type)) {
      Optional<ClassInfo> info = index.find(name);
      if (info.isEmpty() || !info.get().project()) {
        continue;
      }
      for (MethodInfo method : info.get().methods()) {
        if (hasBody(method) && (matches(method.key(), key) || overrides(type, method, key))) {
          found.add(method.key());
        }
      }
      if (!found.isEmpty() || key.name().equals(MethodKey.CONSTRUCTOR)) {
        return found;
      }
    }
    return found;
  }

  private static boolean hasBody(MethodInfo method) {
    return !method.modifiers().contains("abstract") && !method.modifiers().contains("native");
  }

  /** Whether two keys have the same name and parameters; unknown parameters match any. */
  static boolean matches(MethodKey declared, MethodKey key) {
    return declared.name().equals(key.name())
        && sameParameters(declared.parameters(), key.parameters());
  }

  private static boolean sameParameters(List<String> declared, List<String> wanted) {
    if (declared.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < declared.size(); i++) {
      boolean unknown = wanted.get(i).equals(UNKNOWN) || declared.get(i).equals(UNKNOWN);
      if (!unknown && !declared.get(i).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a method overrides a generic one: compared with its parameters as the type sees them.
   */
  private boolean overrides(String type, MethodInfo method, MethodKey key) {
    boolean sameShape =
        method.key().name().equals(key.name())
            && method.parameters().size() == key.parameters().size();
    if (!sameShape || method.modifiers().contains("static")) {
      return false;
    }
    List<String> seen = seenFrom(type, key);
    return seen != null && sameParameters(method.key().parameters(), seen);
  }

  private @Nullable List<String> seenFrom(String type, MethodKey key) {
    Optional<MethodInfo> overridden = index.method(key);
    if (overridden.isEmpty()) {
      return null;
    }
    List<String> parameters = new ArrayList<>();
    Map<String, JavaType> values =
        Lineages.asSuper(index, Types.named(type), key.type())
            .map(t -> Types.bindings(index.typeParameters(key.type()), t.arguments()))
            .orElse(Map.of());
    Types.substitute(overridden.get().parameters(), values)
        .forEach(t -> parameters.add(t.erasedName()));
    return parameters;
  }
}
