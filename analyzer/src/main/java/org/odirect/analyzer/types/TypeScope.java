package org.odirect.analyzer.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.JavaType.Primitive;

/** Where a type name stands: what simple names mean there. Thread-safe. */
abstract class TypeScope {

  /** The type that a simple name denotes; null if nothing here or further out has that name. */
  abstract @Nullable JavaType simple(String name);

  /** The scope of the file. */
  abstract UnitScope unit();

  /** What a type expression denotes. */
  JavaType resolve(TypeRef ref) {
    JavaType type =
        switch (ref.kind()) {
          case UNKNOWN -> JavaType.UNKNOWN;
          case PRIMITIVE -> new Primitive(ref.name());
          case NAMED -> named(ref);
        };
    for (int i = 0; i < ref.dimensions(); i++) {
      type = new ArrayType(type);
    }
    return type;
  }

  List<JavaType> resolve(List<TypeRef> refs) {
    return refs.stream().map(this::resolve).toList();
  }

  private JavaType named(TypeRef ref) {
    JavaType type = qualified(ref.name());
    if (ref.arguments().isEmpty() || !(type instanceof ClassType)) {
      return type;
    }
    return new ClassType(type.erasedName(), resolve(ref.arguments()));
  }

  /** What a dotted name denotes as a type. */
  JavaType qualified(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      JavaType type = simple(name);
      return type == null ? JavaType.UNKNOWN : type;
    }
    List<String> segments = List.of(name.split("\\.", -1));
    JavaType head = simple(segments.get(0));
    if (head != null) {
      return members(head.erasedName(), segments.subList(1, segments.size()));
    }
    return inPackage(segments);
  }

  private JavaType inPackage(List<String> segments) {
    ProjectIndex index = unit().index();
    List<String> prefix = new ArrayList<>();
    for (int i = 0; i < segments.size() - 1; i++) {
      prefix.add(segments.get(i));
      String packageName = String.join(".", prefix);
      String next = segments.get(i + 1);
      if (index.declares(packageName, next)) {
        String type = unit().seen(packageName + "." + next);
        return members(type, segments.subList(i + 2, segments.size()));
      }
      boolean byName = Character.isLowerCase(segments.get(0).charAt(0)) && isTypeName(next);
      if (byName && !index.covers(packageName)) {
        return Types.named(String.join(".", segments));
      }
    }
    return JavaType.UNKNOWN;
  }

  private JavaType members(String owner, List<String> names) {
    String current = owner;
    for (String name : names) {
      Optional<String> member = unit().index().memberType(current, name);
      if (member.isEmpty()) {
        return JavaType.UNKNOWN;
      }
      current = member.get();
    }
    return Types.named(current);
  }

  /** Whether a name looks like that of a type, not of a package, variable or constant. */
  static boolean isTypeName(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && (name.length() == 1 || name.chars().anyMatch(Character::isLowerCase));
  }
}
