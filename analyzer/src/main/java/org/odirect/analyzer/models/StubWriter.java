package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.odirect.analyzer.models.StubType.Entry;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.Kind;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.LibrarySignatures;
import org.odirect.analyzer.types.MethodKey;

/**
 * Writes models as stubs: sorted, and the same text for the same models. {@link StubReader} reads
 * from it what was written.
 */
public final class StubWriter {

  private static final int WIDTH = 100;

  private final StubModels models;
  private final StubNames names;
  private final Notes notes;
  private final StringBuilder out = new StringBuilder();

  private StubWriter(StubModels models, StubNames names, Notes notes) {
    this.models = models;
    this.names = names;
    this.notes = notes;
  }

  /** A stub file for each package, by the package's name. */
  public static SortedMap<String, StubFile> write(StubModels models) {
    return write(models, type -> true);
  }

  /**
   * A stub file for each package that has a wanted type.
   *
   * @param wanted tells by its qualified name whether to write a top-level type
   */
  public static SortedMap<String, StubFile> write(StubModels models, Predicate<String> wanted) {
    return write(models, wanted, NO_NOTES);
  }

  /** Says in comments of one line where something comes from; an empty one is not written. */
  public interface Notes {
    /** About a top-level type. */
    String ofType(String qualifiedName);

    /** About a method. */
    String ofMethod(MethodModel model);
  }

  /** Says nothing. */
  private static final Notes NO_NOTES =
      new Notes() {
        @Override
        public String ofType(String qualifiedName) {
          return "";
        }

        @Override
        public String ofMethod(MethodModel model) {
          return "";
        }
      };

  /** The same with comments. */
  public static SortedMap<String, StubFile> write(
      StubModels models, Predicate<String> wanted, Notes notes) {
    SortedMap<String, List<String>> packages = new TreeMap<>();
    for (String name : topLevel(models)) {
      if (wanted.test(name)) {
        packages.computeIfAbsent(packageOf(name), p -> new ArrayList<>()).add(name);
      }
    }
    SortedMap<String, StubFile> files = new TreeMap<>();
    packages.forEach(
        (p, types) ->
            files.put(p, new StubFile(p + ".stub", writer(models, p, notes).file(p, types))));
    return files;
  }

  private static StubWriter writer(StubModels models, String packageName, Notes notes) {
    Predicate<String> known =
        name -> models.typeNames().contains(name) || LibrarySignatures.jdk().contains(name);
    return new StubWriter(models, new StubNames(packageName, known), notes);
  }

  private static String packageOf(String topLevel) {
    return topLevel.substring(0, Math.max(0, topLevel.lastIndexOf('.')));
  }

  /** The types that are not members of others, sorted. */
  private static List<String> topLevel(StubModels models) {
    return models.typeNames().stream()
        .filter(name -> models.layers(name).get(0).declaration().outer().isEmpty())
        .sorted()
        .toList();
  }

  private String file(String packageName, List<String> types) {
    for (String name : types) {
      String note = notes.ofType(name);
      out.append(note.isEmpty() ? "\n" : "\n// " + note + "\n");
      type(name, "");
    }
    StringBuilder head = new StringBuilder();
    if (!packageName.isEmpty()) {
      head.append("package ").append(packageName).append(";\n");
    }
    if (!names.imports().isEmpty()) {
      head.append('\n');
      names.imports().forEach(i -> head.append("import ").append(i).append(";\n"));
    }
    return (head.toString() + out).stripLeading();
  }

  private void type(String name, String indent) {
    ClassInfo type = models.type(name).orElseThrow();
    names.enter(name, type.typeParameters());
    Marks marks = Marks.of(models.layers(name));
    out.append(indent).append(Marks.text(marks.seed)).append(marks.carrier ? "@Carrier " : "");
    boolean isMember = type.outer().isPresent();
    out.append(isMember && type.isStatic() && type.kind() == Kind.CLASS ? "static " : "");
    out.append(type.isFinal() && type.kind() == Kind.CLASS ? "final " : "");
    out.append(StubParser.keyword(type.kind())).append(' ').append(StubNames.simple(name));
    out.append(typeParameters(type.typeParameters()));
    List<FieldInfo> inHead = type.kind() == Kind.RECORD ? components(type) : List.of();
    if (type.kind() == Kind.RECORD) {
      out.append(inHead.stream().map(f -> marks.of(f) + field(f, marks)).collect(joined("(", ")")));
    }
    type.superclass().ifPresent(s -> out.append(" extends ").append(names.of(s)));
    if (!type.interfaces().isEmpty()) {
      String keyword = type.kind() == Kind.INTERFACE ? " extends " : " implements ";
      out.append(type.interfaces().stream().map(names::of).collect(joined(keyword, "")));
    }
    out.append(" {\n");
    body(type, inHead, marks, indent + "  ");
    out.append(indent).append("}\n");
    names.leave();
  }

  private void body(ClassInfo type, List<FieldInfo> inHead, Marks marks, String indent) {
    List<FieldInfo> constants = type.fields().stream().filter(f -> isConstant(type, f)).toList();
    if (type.kind() == Kind.ENUM) {
      out.append(indent);
      out.append(constants.stream().map(f -> marks.of(f) + f.name()).collect(joined("", ";\n")));
    }
    for (FieldInfo field : type.fields()) {
      if (!constants.contains(field) && !inHead.contains(field)) {
        out.append(indent).append(marks.of(field)).append(modifiers(field.modifiers()));
        out.append(field(field, marks)).append(";\n");
      }
    }
    for (Entry entry : entries(type.name())) {
      method(type, entry, marks, indent);
    }
    for (String member : members(type.name())) {
      type(type.name() + "." + member, indent);
    }
  }

  private static boolean isConstant(ClassInfo type, FieldInfo field) {
    return type.kind() == Kind.ENUM
        && field.type().erasedName().equals(type.name())
        && field.modifiers().equals(Set.of("public", "static", "final"));
  }

  private static List<FieldInfo> components(ClassInfo type) {
    return type.fields().stream()
        .filter(f -> f.modifiers().equals(Set.of("private", "final")))
        .toList();
  }

  private String field(FieldInfo field, Marks marks) {
    Optional<String> constant =
        marks.fields.stream()
            .filter(f -> f.name().equals(field.name()))
            .flatMap(f -> f.constant().stream())
            .flatMap(c -> StubConstants.text(c).stream())
            .findFirst();
    String type = names.of(field.type());
    return type + " " + field.name() + constant.map(c -> " = " + c).orElse("");
  }

  /** What holds of each method of a type, sorted by key. */
  private List<Entry> entries(String type) {
    Map<MethodKey, Entry> found = new TreeMap<>();
    for (StubType layer : models.layers(type)) {
      layer.entries().forEach(e -> found.putIfAbsent(e.model().key(), e));
    }
    return List.copyOf(found.values());
  }

  /** The simple names of the member types, sorted. */
  private Set<String> members(String type) {
    return models.typeNamesBelow(type).stream()
        .filter(n -> n.indexOf('.', type.length() + 1) < 0)
        .filter(n -> models.layers(n).get(0).declaration().outer().isPresent())
        .map(StubNames::simple)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String typeParameters(List<JavaType.Variable> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream().map(this::typeParameter).collect(joined("<", ">"));
  }

  private String typeParameter(JavaType.Variable parameter) {
    boolean bounded = !parameter.bound().equals(StubScope.OBJECT);
    return parameter.name() + (bounded ? " extends " + names.of(parameter.bound()) : "");
  }

  private void method(ClassInfo type, Entry entry, Marks marks, String indent) {
    MethodInfo method = entry.declaration();
    MethodModel model = entry.model();
    names.enter("", method.typeParameters());
    for (RoleUse exit : model.exits()) {
      out.append(indent).append('@').append(exit.role().annotation());
      out.append(members(exit, entry)).append('\n');
    }
    StringBuilder head = new StringBuilder(indent);
    head.append(Marks.text(marks.seeds.getOrDefault(method.key().name(), "")));
    head.append(roles(model.result(), entry));
    Set<String> modifiers = new TreeSet<>(method.modifiers());
    modifiers.remove("varargs");
    if (type.kind() == Kind.INTERFACE) {
      modifiers.remove("abstract");
    }
    head.append(modifiers(modifiers));
    String parameters = typeParameters(method.typeParameters());
    head.append(parameters).append(parameters.isEmpty() ? "" : " ");
    boolean isConstructor = method.key().name().equals(MethodKey.CONSTRUCTOR);
    head.append(
        isConstructor
            ? StubNames.simple(type.name())
            : names.of(method.result()) + " " + method.key().name());
    String tail =
        method.thrown().isEmpty()
            ? ""
            : method.thrown().stream().map(names::of).collect(joined(" throws ", ""));
    String note = notes.ofMethod(model);
    String end = (isConstructor ? " {}" : ";") + (note.isEmpty() ? "" : " // " + note);
    positions(head, positions(type, entry), tail + end, indent);
    names.leave();
  }

  private void positions(StringBuilder head, List<String> positions, String tail, String indent) {
    String line = head + positions.stream().collect(joined("(", ")")) + tail;
    if (line.length() > WIDTH && !positions.isEmpty()) {
      String next = "\n" + indent + "    ";
      line = head + "(" + next + String.join("," + next, positions) + ")" + tail;
    }
    out.append(line).append('\n');
  }

  /** The receiver, if it has roles, and the parameters. */
  private List<String> positions(ClassInfo type, Entry entry) {
    MethodModel model = entry.model();
    List<String> positions = new ArrayList<>();
    if (!model.receiver().isEmpty()) {
      JavaType self = new JavaType.ClassType(type.name(), List.copyOf(type.typeParameters()));
      positions.add(roles(model.receiver(), entry) + names.of(self) + " this");
    }
    List<JavaType> types = entry.declaration().parameters();
    for (int i = 0; i < types.size(); i++) {
      boolean varargs =
          i == types.size() - 1 && entry.declaration().modifiers().contains("varargs");
      String written =
          varargs && types.get(i) instanceof JavaType.ArrayType array
              ? names.of(array.element()) + "..."
              : names.of(types.get(i));
      positions.add(roles(model.parameters().get(i), entry) + written + " " + entry.names().get(i));
    }
    return positions;
  }

  private String roles(List<RoleUse> uses, Entry entry) {
    return uses.stream()
        .filter(use -> use.role() != Role.EXIT)
        .sorted(Comparator.comparing(RoleUse::role))
        .map(use -> "@" + use.role().annotation() + members(use, entry) + " ")
        .collect(Collectors.joining());
  }

  private String members(RoleUse use, Entry entry) {
    if (use.arguments().isEmpty()) {
      return "";
    }
    if (use.arguments().keySet().equals(Set.of(RoleArguments.VALUE))) {
      return "(" + member(use, RoleArguments.VALUE, entry) + ")";
    }
    return use.arguments().keySet().stream()
        .sorted(
            Comparator.comparing((String n) -> !n.equals(RoleArguments.VALUE))
                .thenComparing(Comparator.naturalOrder()))
        .map(name -> name + " = " + member(use, name, entry))
        .collect(joined("(", ")"));
  }

  private String member(RoleUse use, String name, Entry entry) {
    String text = use.argument(name);
    RoleArguments.Member member =
        Optional.ofNullable(RoleArguments.of(use.role()).get(name)).orElseThrow();
    return switch (member.form()) {
      case NAME, BOOLEAN, NUMBER -> text;
      case TEXT, EFFECTS -> "\"" + text + "\"";
      case PARAMETER ->
          "\"" + (text.equals("this") ? text : entry.names().get(Integer.parseInt(text))) + "\"";
      case CLASSES -> classes(text);
    };
  }

  /** Class literals for comma-separated names. */
  private String classes(String text) {
    List<String> literals =
        Arrays.stream(text.split(",", -1))
            .filter(name -> !name.isEmpty())
            .map(name -> names.of(name) + ".class")
            .toList();
    return literals.size() == 1 ? literals.get(0) : literals.stream().collect(joined("{", "}"));
  }

  private static String modifiers(Set<String> modifiers) {
    return modifiers.stream().sorted().map(m -> m + " ").collect(Collectors.joining());
  }

  private static Collector<CharSequence, ?, String> joined(String start, String end) {
    return Collectors.joining(", ", start, end);
  }

  /** What all layers mark in a type. */
  private record Marks(
      String seed,
      boolean carrier,
      Map<String, String> seeds,
      Set<String> direct,
      List<FieldModel> fields) {
    static Marks of(List<StubType> layers) {
      Map<String, String> seeds = new TreeMap<>();
      Set<String> direct = new TreeSet<>();
      for (StubType layer : layers) {
        layer.marks().seedMembers().forEach(seeds::putIfAbsent);
        direct.addAll(layer.marks().directFields());
      }
      String seed =
          layers.stream()
              .map(l -> l.marks().seed())
              .filter(m -> !m.isEmpty())
              .findFirst()
              .orElse("");
      return new Marks(
          seed,
          layers.stream().anyMatch(l -> l.marks().carrier()),
          seeds,
          direct,
          layers.stream().flatMap(l -> l.marks().fields().stream()).toList());
    }

    static String text(String mark) {
      return mark.isEmpty() ? "" : "@" + mark + " ";
    }

    String of(FieldInfo field) {
      return text(seeds.getOrDefault(field.name(), ""))
          + (direct.contains(field.name()) ? "@Direct " : "")
          + fields.stream()
              .filter(f -> f.name().equals(field.name()) && !f.stored().isEmpty())
              .map(f -> "@Stored(\"" + f.stored() + "\") ")
              .findFirst()
              .orElse("");
    }
  }
}
