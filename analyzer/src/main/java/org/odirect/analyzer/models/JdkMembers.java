package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.LibrarySignatures;
import org.odirect.analyzer.types.MethodKey;

/** Checks stubs of JDK types against the JDK's signatures, which know all public types. */
final class JdkMembers {

  private static final LibrarySignatures JDK = LibrarySignatures.jdk();

  private JdkMembers() {}

  /** What is wrong with the model of a method, if it is in the JDK's packages at all. */
  static Optional<String> problem(MethodKey key) {
    Optional<ClassInfo> type = JDK.find(key.type());
    if (type.isEmpty()) {
      return missingType(key.type());
    }
    if (declares(type.get(), key) || inherits(type.get(), key)) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    List<String> same = new ArrayList<>();
    for (ClassInfo.MethodInfo method : type.get().methods()) {
      names.add(method.key().name());
      if (method.key().name().equals(key.name())) {
        same.add("(" + String.join(", ", method.key().parameters()) + ")");
      }
    }
    String hint =
        same.isEmpty()
            ? Suggestions.didYouMean(key.name(), names)
            : "; there is " + String.join(" and ", same);
    return Optional.of("the JDK has no method " + key + hint);
  }

  private static Optional<String> missingType(String name) {
    int dot = name.lastIndexOf('.');
    String packageName = dot < 0 ? "" : name.substring(0, dot);
    return JDK.covers(packageName)
        ? Optional.of(
            "the JDK has no type " + name + Suggestions.didYouMean(name, JDK.types(packageName)))
        : Optional.empty();
  }

  private static boolean declares(ClassInfo type, MethodKey key) {
    return type.methods().stream()
        .anyMatch(
            m ->
                m.key().name().equals(key.name()) && m.key().parameters().equals(key.parameters()));
  }

  /** Whether a super type has such a method; type variables may have other erasures there. */
  private static boolean inherits(ClassInfo type, MethodKey key) {
    List<JavaType> supers = new ArrayList<>(type.interfaces());
    type.superclass().ifPresent(supers::add);
    return supers.stream()
        .flatMap(s -> JDK.find(s.erasedName()).stream())
        .anyMatch(
            s ->
                s.methods().stream()
                        .anyMatch(
                            m ->
                                m.key().name().equals(key.name())
                                    && m.parameters().size() == key.parameters().size())
                    || inherits(s, key));
  }
}
