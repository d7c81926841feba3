package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.odirect.analyzer.models.Models;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.TypeIndex;

/** The types by which buffers, completions, functions and channels reach a method. */
final class Carriers {
  private final TypeIndex index;
  private final Models models;
  private final Set<String> options = new HashSet<>();
  private final Map<String, Boolean> carriers = new HashMap<>();
  private final Map<String, Boolean> channels = new HashMap<>();
  private final Map<String, Boolean> channelHolders = new HashMap<>();

  Carriers(TypeIndex index, Models models) {
    this.index = index;
    this.models = models;
    for (String option : models.directOptions()) {
      String type = option.substring(0, option.lastIndexOf('.'));
      options.add(type);
      index.find(type).ifPresent(i -> i.interfaces().forEach(s -> options.add(s.erasedName())));
    }
  }

  /** Whether a class is a completion handler, a promise, or the like. */
  boolean isCarrier(String type) {
    return index.lineage(type).stream()
        .anyMatch(a -> models.carriers().contains(a.substring(a.lastIndexOf('.') + 1)));
  }

  /** Whether a field of a class is a channel: its methods may end the operations on that. */
  boolean holdsChannel(String type) {
    return channelHolders.computeIfAbsent(
        type,
        t ->
            index.find(t).stream()
                .flatMap(info -> info.fields().stream())
                .anyMatch(f -> endsOperations(f.type())));
  }

  /** Whether objects of a type can end operations that others have started on them. */
  boolean endsOperations(JavaType type) {
    if (!(type instanceof JavaType.ClassType named)) {
      return false;
    }
    Boolean known = channels.get(named.name());
    if (known != null) {
      return known;
    }
    boolean ends =
        index.lineage(named.name()).stream()
            .flatMap(ancestor -> index.find(ancestor).stream())
            .flatMap(info -> info.methods().stream())
            .map(m -> models.find(m.key(), index))
            .anyMatch(m -> m.flatMap(it -> it.receiver(Role.ENDS_ALL)).isPresent());
    channels.put(named.name(), ends);
    return ends;
  }

  /** Whether objects of a type may carry memory, completions or functions. */
  boolean carries(JavaType type) {
    if (type instanceof JavaType.ArrayType array) {
      return carries(array.element());
    }
    if (type instanceof JavaType.Variable) {
      return true;
    }
    if (!(type instanceof JavaType.ClassType named)) {
      return false;
    }
    return named.arguments().stream().anyMatch(this::carries) || carries(named.name());
  }

  private boolean carries(String type) {
    Boolean known = carriers.get(type);
    if (known != null) {
      return known;
    }
    carriers.put(type, false);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    boolean result =
        models.carriers().contains(simple) || options.contains(type) || declaredCarrier(type);
    carriers.put(type, result);
    return result;
  }

  private boolean declaredCarrier(String type) {
    ClassInfo info = index.find(type).orElse(null);
    if (info == null) {
      return false;
    }
    if (!info.project()) {
      return isFunction(info, type);
    }
    for (String ancestor : index.lineage(type)) {
      ClassInfo declared = index.find(ancestor).orElse(null);
      if (declared == null) {
        continue;
      }
      if (declared.project() && holdsCarrier(declared)) {
        return true;
      }
      String simple = ancestor.substring(ancestor.lastIndexOf('.') + 1);
      if (models.carriers().contains(simple)) {
        return true;
      }
    }
    return isFunction(info, type);
  }

  /** Whether a field is a carrier, or the enclosing instance has such a field. */
  private boolean holdsCarrier(ClassInfo declared) {
    return declared.fields().stream().anyMatch(f -> carries(f.type()))
        || (!declared.isStatic() && declared.outer().filter(this::carries).isPresent());
  }

  private boolean isFunction(ClassInfo info, String type) {
    return info.kind() == ClassInfo.Kind.INTERFACE
        && index.functionalMethod(new JavaType.ClassType(type, List.of())).isPresent();
  }
}
