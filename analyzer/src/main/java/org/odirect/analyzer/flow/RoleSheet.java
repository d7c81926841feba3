package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;

/** The roles of a method's positions while they are being collected. */
final class RoleSheet {

  /** The position of the receiver, as {@link Value.Parameter} counts. */
  static final int RECEIVER = -1;

  /** The position of the result. */
  static final int RESULT = Integer.MAX_VALUE;

  /** The member that names a field of the receiver. */
  static final String FIELD = "field";

  private final MethodInfo declaration;
  private final Map<Integer, Set<RoleUse>> uses = new TreeMap<>();

  RoleSheet(MethodInfo declaration) {
    this.declaration = declaration;
  }

  /** The method. */
  MethodInfo declaration() {
    return declaration;
  }

  static RoleUse use(Role role) {
    return use(role, Map.of());
  }

  static RoleUse use(Role role, Map<String, String> arguments) {
    return new RoleUse(role, arguments);
  }

  void add(int position, RoleUse use) {
    uses.computeIfAbsent(position, p -> new LinkedHashSet<>()).add(use);
  }

  boolean has(int position, Role role) {
    return at(position).stream().anyMatch(u -> u.role() == role);
  }

  /** Whether any position has one of some roles. */
  boolean hasAny(Set<Role> roles) {
    return uses.values().stream().flatMap(Set::stream).anyMatch(u -> roles.contains(u.role()));
  }

  /** The roles at a position, sorted. */
  List<RoleUse> at(int position) {
    return uses.getOrDefault(position, Set.of()).stream()
        .sorted(Comparator.comparing(RoleUse::role))
        .toList();
  }

  /**
   * The model that was collected.
   *
   * @param origin where the method stands
   */
  MethodModel model(String origin) {
    List<List<RoleUse>> parameters = new ArrayList<>();
    for (int i = 0; i < declaration.parameters().size(); i++) {
      parameters.add(at(i));
    }
    return new MethodModel(declaration.key(), at(RECEIVER), parameters, at(RESULT), origin);
  }

  /** The name of a field that the type declares, if the receiver's one is meant; else empty. */
  String field(Value location) {
    String prefix = declaration.key().type() + "#";
    return location instanceof Value.Field f
            && f.base().equals(Values.THIS)
            && f.name().startsWith(prefix)
        ? f.name().substring(prefix.length())
        : "";
  }

  /** Whether the receiver or a parameter is an object. */
  boolean isReference(int position) {
    return position == RECEIVER
        || (position >= 0
            && position < declaration.parameters().size()
            && !(declaration.parameters().get(position) instanceof JavaType.Primitive));
  }

  /** The object that a value belongs to, in the end. */
  static Value owner(Value value) {
    Value at = value;
    while (true) {
      if (at instanceof Value.Field f) {
        at = f.base();
      } else if (at instanceof Value.Element e) {
        at = e.base();
      } else if (at instanceof Value.View v) {
        at = v.base();
      } else {
        return at;
      }
    }
  }
}
