package org.odirect.analyzer.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.ClassType;

/** Finds the one abstract method of a functional interface. */
final class FunctionalInterfaces {

  private FunctionalInterfaces() {}

  /** The method with the type arguments of the interface substituted. */
  static Optional<MethodInfo> method(ProjectIndex index, JavaType type) {
    ClassType target = Types.asClass(type);
    if (target == null || index.kind(target.name()).orElse(null) != ClassInfo.Kind.INTERFACE) {
      return Optional.empty();
    }
    List<MethodInfo> found = new ArrayList<>();
    Set<String> concrete = new HashSet<>();
    for (String name : index.lineage(target.name())) {
      Optional<ClassInfo> info = index.find(name);
      if (info.isEmpty()) {
        return Optional.empty();
      }
      if (!name.equals(Types.OBJECT)) {
        collect(index, target, info.get(), found, concrete);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static void collect(
      ProjectIndex index,
      ClassType target,
      ClassInfo info,
      List<MethodInfo> found,
      Set<String> concrete) {
    Map<String, JavaType> values =
        Lineages.asSuper(index, target, info.name())
            .map(t -> Types.bindings(info.typeParameters(), t.arguments()))
            .orElse(Map.of());
    for (MethodInfo method : info.methods()) {
      if (method.modifiers().contains("static") || isObjectMethod(index, method)) {
        continue;
      }
      MethodInfo seen = substituted(method, values);
      String signature = signature(seen);
      if (!method.modifiers().contains("abstract")) {
        concrete.add(signature);
      } else if (!concrete.contains(signature)
          && found.stream().noneMatch(f -> signature(f).equals(signature))) {
        found.add(seen);
      }
    }
  }

  private static String signature(MethodInfo method) {
    List<String> parameters = method.parameters().stream().map(JavaType::erasedName).toList();
    return method.key().name() + parameters;
  }

  private static boolean isObjectMethod(ProjectIndex index, MethodInfo method) {
    return index
        .method(new MethodKey(Types.OBJECT, method.key().name(), method.key().parameters()))
        .isPresent();
  }

  private static MethodInfo substituted(MethodInfo method, Map<String, JavaType> values) {
    if (values.isEmpty()) {
      return method;
    }
    return new MethodInfo(
        method.key(),
        method.typeParameters(),
        Types.substitute(method.result(), values),
        Types.substitute(method.parameters(), values),
        method.thrown(),
        method.modifiers(),
        method.annotations());
  }
}
