package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private final Map<String, Boolean> memory = new HashMap<>();
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
    return index.lineage(type).stream().anyMatch(this::isModelled);
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
    return channels.computeIfAbsent(named.name(), name -> isReceiver(name, Role.ENDS_ALL));
  }

  /** Whether objects of a type are memory: it has methods that write it. */
  boolean isMemory(JavaType type) {
    return type instanceof JavaType.ClassType named
        && memory.computeIfAbsent(named.name(), name -> isReceiver(name, Role.WRITES));
  }

  /** Whether a class has methods with a role for their object. */
  private boolean isReceiver(String type, Role role) {
    return index.lineage(type).stream()
        .flatMap(ancestor -> index.find(ancestor).stream())
        .flatMap(info -> info.methods().stream())
        .map(m -> models.find(m.key(), index))
        .anyMatch(m -> m.flatMap(it -> it.receiver(role)).isPresent());
  }

  /** Whether objects of a type may carry memory, completions or functions. */
  boolean carries(JavaType type) {
    Set<String> classes = new LinkedHashSet<>();
    return hasVariable(type, classes) || classes.stream().anyMatch(this::carries);
  }

  /** Collects the classes in a type; true if a type variable is in it, which may be any of them. */
  private static boolean hasVariable(JavaType type, Set<String> classes) {
    if (type instanceof JavaType.ArrayType array) {
      return hasVariable(array.element(), classes);
    }
    if (type instanceof JavaType.ClassType named) {
      classes.add(named.name());
      return named.arguments().stream().anyMatch(argument -> hasVariable(argument, classes));
    }
    return type instanceof JavaType.Variable;
  }

  /** Looks at all classes that objects of a type may lead to, until one is a carrier. */
  private boolean carries(String type) {
    Boolean known = carriers.get(type);
    if (known != null) {
      return known;
    }
    Set<String> seen = new LinkedHashSet<>(Set.of(type));
    Deque<String> open = new ArrayDeque<>(seen);
    boolean found = false;
    while (!found && !open.isEmpty()) {
      String next = open.remove();
      Set<String> held = new LinkedHashSet<>();
      Boolean before = carriers.get(next);
      if (before != null) {
        found = before;
        continue;
      }
      found = isItself(next) || holdsVariable(next, held);
      held.stream().filter(seen::add).forEach(open::add);
    }
    if (found) {
      carriers.put(type, true);
    } else {
      seen.forEach(each -> carriers.put(each, false));
    }
    return found;
  }

  private boolean isItself(String type) {
    if (isModelled(type) || options.contains(type)) {
      return true;
    }
    ClassInfo info = index.find(type).orElse(null);
    return info != null
        && (isFunction(info, type)
            || (info.project() && index.lineage(type).stream().anyMatch(this::isModelled)));
  }

  private boolean isModelled(String type) {
    return models.carriers().contains(type.substring(type.lastIndexOf('.') + 1));
  }

  /** Collects the classes of what objects of a project's class hold, their outer ones included. */
  private boolean holdsVariable(String type, Set<String> classes) {
    if (index.find(type).filter(ClassInfo::project).isEmpty()) {
      return false;
    }
    boolean variable = false;
    for (String ancestor : index.lineage(type)) {
      ClassInfo declared = index.find(ancestor).filter(ClassInfo::project).orElse(null);
      if (declared != null) {
        for (ClassInfo.FieldInfo field : declared.fields()) {
          variable |= hasVariable(field.type(), classes);
        }
        if (!declared.isStatic()) {
          declared.outer().ifPresent(classes::add);
        }
      }
    }
    return variable;
  }

  private boolean isFunction(ClassInfo info, String type) {
    return info.kind() == ClassInfo.Kind.INTERFACE
        && index.functionalMethod(new JavaType.ClassType(type, List.of())).isPresent();
  }
}
