package org.odirect.analyzer.types;

import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.JavaType.Variable;

/**
 * A type declared in the analysed sources, detached from its syntax tree; names are resolved when
 * asked for. Filled by {@link DeclarationReader}, then thread-safe.
 */
final class Declaration {

  /** A field as written; {@code initializer} only of what may be a compile-time constant. */
  record Field(
      String name,
      TypeRef type,
      Set<String> modifiers,
      Map<String, String> annotations,
      @Nullable Expression initializer) {}

  /** A method or constructor as written; its scope holds its type parameters. */
  record Method(
      String name,
      LocalScope scope,
      TypeRef result,
      List<TypeRef> parameters,
      List<TypeRef> thrown,
      Set<String> modifiers,
      Map<String, String> annotations) {}

  /** What is known of a type before its members are read. */
  record Header(
      String name,
      String simpleName,
      ClassInfo.Kind kind,
      Optional<String> outer,
      boolean isStatic,
      boolean isFinal,
      Map<String, String> annotations) {}

  private static final ThreadLocal<Set<Declaration>> RESOLVING =
      ThreadLocal.withInitial(() -> Collections.newSetFromMap(new IdentityHashMap<>()));

  private final Header header;
  private final LocalScope headerScope;
  private final ClassScope scope;
  private final List<TypeRef> extended;
  private final List<TypeRef> implemented;
  private final Map<String, String> memberTypes = new LinkedHashMap<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();

  private volatile @Nullable List<JavaType> supers;
  private volatile @Nullable ClassInfo info;

  /**
   * @param headerScope the type parameters and what surrounds the declaration
   * @param extended the types after {@code extends}; of an anonymous class the one type after
   *     {@code new}, class or interface
   */
  Declaration(
      Header header, LocalScope headerScope, List<TypeRef> extended, List<TypeRef> implemented) {
    this.header = header;
    this.headerScope = headerScope;
    this.extended = List.copyOf(extended);
    this.implemented = List.copyOf(implemented);
    scope = new ClassScope(this, headerScope);
  }

  String name() {
    return header.name();
  }

  String simpleName() {
    return header.simpleName();
  }

  boolean isFinal() {
    return header.isFinal();
  }

  ClassInfo.Kind kind() {
    return header.kind();
  }

  Optional<String> outer() {
    return header.outer();
  }

  ClassScope scope() {
    return scope;
  }

  void addMemberType(String simpleName, String qualifiedName) {
    memberTypes.putIfAbsent(simpleName, qualifiedName);
  }

  void add(Field field) {
    fields.add(field);
  }

  void add(Method method) {
    methods.add(method);
  }

  boolean hasConstructor() {
    return methods.stream().anyMatch(m -> m.name().equals(MethodKey.CONSTRUCTOR));
  }

  boolean hasMethod(String name, int arity) {
    return methods.stream().anyMatch(m -> m.name().equals(name) && m.parameters().size() == arity);
  }

  @Nullable String memberType(String simpleName) {
    return memberTypes.get(simpleName);
  }

  List<Variable> typeParameters() {
    return headerScope.variables();
  }

  /** Those of all fields that may be compile-time constants, as written. */
  Map<String, String> initializers() {
    Map<String, String> out = new LinkedHashMap<>();
    for (Field field : fields) {
      if (field.initializer() != null) {
        out.put(field.name(), field.initializer().toString());
      }
    }
    return out;
  }

  @Nullable Expression initializer(String field) {
    for (Field candidate : fields) {
      if (candidate.name().equals(field)) {
        return candidate.initializer();
      }
    }
    return null;
  }

  /** The direct super types as declared or implied, the super class first; without Object. */
  List<JavaType> supers() {
    List<JavaType> known = supers;
    if (known != null) {
      return known;
    }
    Set<Declaration> busy = RESOLVING.get();
    if (!busy.add(this)) {
      return List.of(); // cyclic inheritance
    }
    try {
      known = resolveSupers();
    } finally {
      busy.remove(this);
    }
    supers = known;
    return known;
  }

  /** Whether this thread is about to resolve super types: what it finds may be preliminary. */
  static boolean isResolving() {
    return !RESOLVING.get().isEmpty();
  }

  private List<JavaType> resolveSupers() {
    List<JavaType> out = new ArrayList<>();
    if (header.kind() == ClassInfo.Kind.ENUM) {
      out.add(new ClassType("java.lang.Enum", List.of(Types.named(header.name()))));
    } else if (header.kind() == ClassInfo.Kind.RECORD) {
      out.add(Types.named("java.lang.Record"));
    } else if (header.kind() == ClassInfo.Kind.ANNOTATION) {
      out.add(Types.named("java.lang.annotation.Annotation"));
    }
    extended.forEach(t -> out.add(headerScope.resolve(t)));
    implemented.forEach(t -> out.add(headerScope.resolve(t)));
    out.removeIf(t -> !(t instanceof ClassType));
    return List.copyOf(out);
  }

  /** Whether every super type as written was resolved to a name. */
  boolean supersResolved() {
    int implied =
        header.kind() == ClassInfo.Kind.CLASS || header.kind() == ClassInfo.Kind.INTERFACE ? 0 : 1;
    return supers().size() == extended.size() + implemented.size() + implied;
  }

  /** The declaration with all names resolved. */
  ClassInfo info() {
    ClassInfo known = info;
    if (known == null) {
      known = resolve();
      info = known;
    }
    return known;
  }

  private ClassInfo resolve() {
    Optional<JavaType> superclass = Optional.empty();
    List<JavaType> interfaces = new ArrayList<>();
    boolean isInterface = kind() == ClassInfo.Kind.INTERFACE || kind() == ClassInfo.Kind.ANNOTATION;
    boolean impliesClass = kind() == ClassInfo.Kind.ENUM || kind() == ClassInfo.Kind.RECORD;
    boolean extendsClass = impliesClass || (!isInterface && !extended.isEmpty());
    for (JavaType type : supers()) {
      boolean first = extendsClass && superclass.isEmpty() && interfaces.isEmpty();
      if (first && !isInterface(type)) {
        superclass = Optional.of(type);
      } else {
        interfaces.add(type);
      }
    }
    return new ClassInfo(
        name(),
        kind(),
        typeParameters(),
        superclass,
        List.copyOf(interfaces),
        fields.stream().map(this::field).toList(),
        methods.stream().map(this::method).toList(),
        header.annotations(),
        header.outer(),
        header.isStatic(),
        header.isFinal(),
        true,
        scope.unit().path());
  }

  /** The type after {@code new} may be either. */
  private boolean isInterface(JavaType type) {
    return scope
        .unit()
        .index()
        .kind(type.erasedName())
        .filter(k -> k == ClassInfo.Kind.INTERFACE || k == ClassInfo.Kind.ANNOTATION)
        .isPresent();
  }

  private FieldInfo field(Field field) {
    return new FieldInfo(
        name(), field.name(), scope.resolve(field.type()), field.modifiers(), field.annotations());
  }

  private MethodInfo method(Method method) {
    List<JavaType> parameters = method.scope().resolve(method.parameters());
    return new MethodInfo(
        new MethodKey(
            name(), method.name(), parameters.stream().map(JavaType::erasedName).toList()),
        method.scope().variables(),
        method.scope().resolve(method.result()),
        parameters,
        method.thrown().stream().map(t -> thrown(method, t)).toList(),
        method.modifiers(),
        method.annotations());
  }

  private static String thrown(Method method, TypeRef ref) {
    JavaType type = method.scope().resolve(ref);
    if (type instanceof ArrayType || Types.isUnknown(type)) {
      return ref.name();
    }
    return type.erasedName();
  }
}
