package org.odirect.analyzer.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.odirect.analyzer.flow.Exports;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.ModuleFacts;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.models.StubWriter;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.TypeIndex;
import org.odirect.analyzer.types.TypeLibrary;

/** Makes stubs of facts: with the declarations of all types of the project that they name. */
final class FactsWriter implements StubWriter.Notes {
  private static final Pattern ORIGIN = Pattern.compile("(.*?):(\\d+)(:\\d+)?");

  /** What is known of a bound that others can not resolve. */
  private static final JavaType OBJECT = new JavaType.ClassType("java.lang.Object", List.of());

  private final TypeIndex index;
  private final TypeLibrary jdk = TypeLibrary.jdk();
  private final Map<String, ClassInfo> declared = new TreeMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> near;

  /** The types of whose methods something is said. */
  private final Set<String> told = new HashSet<>();

  private FactsWriter(TypeIndex index, Set<String> near) {
    this.index = index;
    this.near = near;
  }

  /**
   * The text of the facts: each type tells which source it comes from, each method the line.
   *
   * @param origin what has read the sources: a name and a version
   */
  static String write(Exports.Result facts, TypeIndex index, String origin) {
    FactsWriter writer = new FactsWriter(index, facts.near());
    facts.methods().forEach(m -> writer.told.add(m.model().key().type()));
    facts.methods().forEach(writer::declare);
    facts.fields().forEach(field -> writer.name(field.owner()));
    writer.close();
    StubModels models =
        ModuleFacts.asModels(
            List.copyOf(writer.declared.values()), facts.methods(), facts.fields());
    return FactsFiles.text(StubWriter.write(models, type -> true, writer), origin);
  }

  @Override
  public String ofType(String qualifiedName) {
    return index.find(qualifiedName).map(type -> source(type.path(), type.name())).orElse("");
  }

  @Override
  public String ofMethod(MethodModel model) {
    Matcher origin = ORIGIN.matcher(model.origin());
    if (!origin.matches()) {
      return "";
    }
    String own = index.find(model.key().type()).map(ClassInfo::path).orElse("");
    String path = origin.group(1);
    return (path.equals(own) ? "" : source(path, "") + " ") + "line " + origin.group(2);
  }

  /** The path of a source, which is the same wherever its source root lies. */
  private static String source(String path, String type) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = type.lastIndexOf('.');
    String packages = dot < 0 ? "" : type.substring(0, dot + 1).replace('.', '/');
    return ("/" + path).endsWith("/" + packages + name) ? packages + name : name;
  }

  private void declare(ModuleFacts.Method fact) {
    MethodInfo method = fact.declaration();
    name(fact.model().key().type());
    Stream.concat(method.parameters().stream(), Stream.of(method.result())).forEach(this::name);
    method.typeParameters().forEach(v -> name(v.bound()));
    method.thrown().forEach(this::name);
    Stream.concat(
            fact.model().receiver().stream(),
            fact.model().parameters().stream().flatMap(List::stream))
        .flatMap(use -> Stream.of(use.argument("alsoOn").split(",", -1)))
        .forEach(this::name);
  }

  private void name(String type) {
    open.add(type);
  }

  private void name(JavaType type) {
    if (type instanceof JavaType.ClassType named) {
      name(named.name());
      named.arguments().forEach(this::name);
    } else if (type instanceof JavaType.ArrayType array) {
      name(array.element());
    }
  }

  /** Declares what is named, and what these declarations name. */
  private void close() {
    while (!open.isEmpty()) {
      String name = open.remove();
      Optional<ClassInfo> known = index.find(name).filter(t -> jdk.find(name).isEmpty());
      if (known.isPresent() && !declared.containsKey(name)) {
        ClassInfo reduced = reduced(known.get());
        declared.put(name, reduced);
        reduced.superclass().ifPresent(this::name);
        reduced.interfaces().forEach(this::name);
        reduced.typeParameters().forEach(v -> name(v.bound()));
        reduced.outer().ifPresent(this::name);
        reduced.fields().forEach(f -> name(f.type()));
      }
    }
  }

  /**
   * The declaration without methods, and without super types and fields that others can not resolve
   * or see.
   */
  private ClassInfo reduced(ClassInfo type) {
    List<JavaType> interfaces = new ArrayList<>();
    type.interfaces().stream().filter(this::isKnown).forEach(interfaces::add);
    List<JavaType.Variable> parameters =
        type.typeParameters().stream()
            .map(v -> isKnown(v.bound()) ? v : new JavaType.Variable(v.name(), OBJECT))
            .toList();
    return new ClassInfo(
        type.name(),
        type.kind(),
        parameters,
        type.superclass().filter(this::isKnown),
        interfaces,
        fields(type),
        List.of(),
        Map.of(),
        type.outer(),
        type.isStatic(),
        type.isFinal(),
        false,
        "");
  }

  /**
   * The fields that others may name. Those of objects stand all or not at all: others conclude from
   * what an object does not have.
   */
  private List<ClassInfo.FieldInfo> fields(ClassInfo type) {
    boolean isNear = near.contains(type.name());
    if (!isNear && !told.contains(type.name())) {
      return List.of();
    }
    boolean objects =
        isNear
            || type.kind() == ClassInfo.Kind.RECORD
            || type.fields().stream().anyMatch(f -> !isStatic(f) && isVisible(f) && !isNumber(f));
    return type.fields().stream()
        .filter(f -> isStatic(f) ? isVisible(f) && (isNear || !isNumber(f)) : objects)
        .filter(f -> !isStatic(f) || isKnown(f.type()))
        .map(f -> isKnown(f.type()) ? f : unknown(f))
        .toList();
  }

  private static boolean isStatic(ClassInfo.FieldInfo field) {
    return field.modifiers().contains("static");
  }

  private static boolean isVisible(ClassInfo.FieldInfo field) {
    return !field.modifiers().contains("private");
  }

  private static boolean isNumber(ClassInfo.FieldInfo field) {
    return field.type() instanceof JavaType.Primitive;
  }

  private static ClassInfo.FieldInfo unknown(ClassInfo.FieldInfo field) {
    return new ClassInfo.FieldInfo(
        field.owner(), field.name(), OBJECT, field.modifiers(), field.annotations());
  }

  private boolean isKnown(JavaType type) {
    if (type instanceof JavaType.ClassType named) {
      return !named.name().contains("$")
          && index.find(named.name()).isPresent()
          && named.arguments().stream().allMatch(a -> a instanceof JavaType.Unknown || isKnown(a));
    }
    if (type instanceof JavaType.ArrayType array) {
      return isKnown(array.element());
    }
    return !(type instanceof JavaType.Unknown);
  }
}
