package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.odirect.analyzer.models.StubSyntax.Annotation;
import org.odirect.analyzer.models.StubSyntax.Callable;
import org.odirect.analyzer.models.StubSyntax.Declared;
import org.odirect.analyzer.models.StubSyntax.Field;
import org.odirect.analyzer.models.StubSyntax.Parameter;
import org.odirect.analyzer.models.StubSyntax.Unit;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/** Reads the type declarations of one stub file. */
final class StubTypeReader {

  static final String SEED = "Seed";
  static final String RAW_SEED = "RawSeed";
  static final String CARRIER = "Carrier";
  static final String DIRECT = "Direct";
  static final String STORED = "Stored";
  static final String NO_MEMORY = "NoMemory";

  private final Unit unit;
  private final StubPlaces places;
  private final Predicate<String> known;
  private final List<StubType> types = new ArrayList<>();

  /**
   * A reader of one file.
   *
   * @param known whether a qualified name is declared somewhere
   */
  StubTypeReader(Unit unit, StubPlaces places, Predicate<String> known) {
    this.unit = unit;
    this.places = places;
    this.known = known;
  }

  /** The types that were added. */
  List<StubType> types() {
    return types;
  }

  /** Adds the types, unresolved, and what is marked; returns the errors in the marks. */
  List<StubError> addTo(StubModels.Builder builder) {
    StubErrors errors = new StubErrors(places);
    for (Declared type : unit.types()) {
      String prefix = unit.packageName().isEmpty() ? "" : unit.packageName() + ".";
      add(new Place(Optional.empty(), type, prefix + type.name()), builder, errors);
    }
    return errors.all();
  }

  /** A type among those that enclose it. */
  private record Place(Optional<Place> outer, Declared type, String name) {}

  private void add(Place place, StubModels.Builder builder, StubErrors errors) {
    Declared type = place.type;
    for (Annotation annotation : type.annotations()) {
      switch (annotation.name()) {
        case SEED -> builder.addSeed(type.name());
        case RAW_SEED -> builder.addRawSeed(type.name());
        case CARRIER -> builder.addCarrier(type.name());
        default -> unknown(annotation, errors);
      }
    }
    for (Field field : type.fields()) {
      for (Annotation annotation : field.annotations()) {
        switch (annotation.name()) {
          case SEED -> builder.addSeed(field.name());
          case RAW_SEED -> builder.addRawSeed(field.name());
          case DIRECT -> builder.addDirectOption(place.name + "." + field.name());
          case STORED ->
              Effects.problemOfField(stored(annotation))
                  .ifPresent(p -> errors.add(annotation.at(), "@" + STORED + ": " + p));
          case NO_MEMORY -> builder.addNoMemory(place.name + "." + field.name());
          default -> unknown(annotation, errors);
        }
      }
      if (field.constant().isPresent() && constant(field).isEmpty()) {
        errors.add(field.at(), "no constant of its type: " + field.name());
      }
    }
    for (Callable callable : type.callables()) {
      if (has(callable.annotations(), SEED)) {
        builder.addSeed(callable.name());
      }
      if (has(callable.annotations(), RAW_SEED)) {
        builder.addRawSeed(callable.name());
      }
    }
    StubType lazy = new StubType(marks(place), () -> resolve(place));
    types.add(lazy);
    builder.addType(place.name, lazy);
    for (Declared nested : type.types()) {
      add(new Place(Optional.of(place), nested, place.name + "." + nested.name()), builder, errors);
    }
  }

  private static String stored(Annotation annotation) {
    StubSyntax.Value value = annotation.members().get(RoleArguments.VALUE);
    return value == null ? "" : value.text();
  }

  private static Optional<Object> constant(Field field) {
    return field
        .type()
        .flatMap(type -> field.constant().flatMap(value -> StubConstants.read(type, value)));
  }

  private static StubType.Marks marks(Place place) {
    Declared type = place.type;
    Map<String, String> seeds = new HashMap<>();
    Set<String> direct = new HashSet<>();
    type.callables().forEach(c -> addSeed(seeds, c.name(), c.annotations()));
    type.fields().forEach(f -> addSeed(seeds, f.name(), f.annotations()));
    type.fields().stream()
        .filter(f -> has(f.annotations(), DIRECT))
        .forEach(f -> direct.add(f.name()));
    return new StubType.Marks(
        seed(type.annotations()),
        has(type.annotations(), CARRIER),
        seeds,
        direct,
        type.fields().stream().flatMap(f -> model(place.name, f).stream()).toList());
  }

  /** What is said of a field's content. */
  private static Optional<FieldModel> model(String owner, Field field) {
    Optional<String> stored =
        field.annotations().stream()
            .filter(a -> a.name().equals(STORED))
            .map(StubTypeReader::stored)
            .findFirst();
    Optional<Object> constant = constant(field);
    return stored.isEmpty() && constant.isEmpty()
        ? Optional.empty()
        : Optional.of(new FieldModel(owner, field.name(), stored.orElse(""), constant));
  }

  private static void addSeed(
      Map<String, String> seeds, String name, List<Annotation> annotations) {
    String mark = seed(annotations);
    if (!mark.isEmpty()) {
      seeds.put(name, mark);
    }
  }

  /** The mark that makes a declaration a seed, or an empty string. */
  private static String seed(List<Annotation> annotations) {
    return has(annotations, RAW_SEED) ? RAW_SEED : has(annotations, SEED) ? SEED : "";
  }

  private static boolean has(List<Annotation> annotations, String name) {
    return annotations.stream().anyMatch(a -> a.name().equals(name));
  }

  private static void unknown(Annotation annotation, StubErrors errors) {
    String hint =
        Suggestions.didYouMean(
            annotation.name(), List.of(SEED, RAW_SEED, CARRIER, DIRECT, NO_MEMORY, STORED));
    errors.add(annotation.at(), "unknown mark @" + annotation.name() + hint);
  }

  /** An error at a method. */
  StubError error(StubType.Entry entry, String message) {
    return places.error(entry.at(), message);
  }

  /** The errors in the imports. */
  List<StubError> checkImports() {
    StubErrors errors = new StubErrors(places);
    StubScope scope = fileScope(errors);
    unit.imports().forEach(scope::check);
    return errors.all();
  }

  private StubScope fileScope(StubErrors errors) {
    return new StubScope(errors, known, unit.packageName(), unit.imports());
  }

  private StubScope scope(Place place, StubErrors errors) {
    return place
        .outer
        .map(outer -> scope(outer, errors))
        .orElseGet(() -> fileScope(errors))
        .inside(place.name, place.type.parameters());
  }

  private StubType.Resolved resolve(Place place) {
    StubErrors errors = new StubErrors(places);
    StubScope scope = scope(place, errors);
    Declared type = place.type;
    List<StubType.Entry> entries = new ArrayList<>(type.callables().size());
    for (Callable callable : type.callables()) {
      MethodInfo declaration = method(type, callable, scope, place.name);
      MethodModel model = model(declaration.key(), callable, scope, errors);
      List<String> names = callable.parameters().stream().map(Parameter::name).toList();
      entries.add(new StubType.Entry(model, declaration, names, callable.at()));
    }
    ClassInfo declaration =
        new ClassInfo(
            place.name,
            type.kind(),
            scope.variables(type.parameters()),
            type.superclass().map(scope::type),
            type.interfaces().stream().map(scope::type).toList(),
            type.fields().stream().map(f -> field(f, scope, place.name)).toList(),
            entries.stream().map(StubType.Entry::declaration).toList(),
            Map.of(),
            place.outer.map(Place::name),
            place.outer.isEmpty()
                || type.kind() != ClassInfo.Kind.CLASS
                || type.modifiers().contains("static"),
            type.modifiers().contains("final") || type.kind() == ClassInfo.Kind.RECORD,
            false,
            "");
    if (!errors.all().isEmpty()) {
      throw new StubException(errors.all());
    }
    return new StubType.Resolved(declaration, List.copyOf(entries));
  }

  private static FieldInfo field(Field field, StubScope scope, String owner) {
    JavaType type = field.type().map(scope::type).orElse(new JavaType.ClassType(owner, List.of()));
    return new FieldInfo(owner, field.name(), type, Set.copyOf(field.modifiers()), Map.of());
  }

  private static MethodInfo method(
      Declared type, Callable callable, StubScope outside, String owner) {
    StubScope scope = outside.with(callable.typeParameters());
    List<JavaType> parameters = new ArrayList<>(callable.parameters().size());
    List<String> erased = new ArrayList<>(callable.parameters().size());
    for (Parameter parameter : callable.parameters()) {
      JavaType parameterType = scope.type(parameter.type());
      parameters.add(parameterType);
      erased.add(parameterType.erasedName());
    }
    callable.receiver().ifPresent(self -> scope.type(self.type()));
    String name = callable.result().isPresent() ? callable.name() : MethodKey.CONSTRUCTOR;
    return new MethodInfo(
        new MethodKey(owner, name, erased),
        scope.variables(callable.typeParameters()),
        callable.result().map(scope::type).orElse(JavaType.VOID),
        List.copyOf(parameters),
        callable.thrown().stream().map(t -> scope.type(t).erasedName()).toList(),
        modifiers(type, callable),
        Map.of());
  }

  private MethodModel model(MethodKey key, Callable callable, StubScope scope, StubErrors errors) {
    RoleReader roles =
        new RoleReader(
            (message, at) -> errors.add(at, message),
            type -> scope.type(type).erasedName(),
            callable.parameters().stream().map(Parameter::name).toList());
    List<RoleUse> receiver = List.of();
    if (callable.receiver().isPresent()) {
      if (callable.modifiers().contains("static") || callable.result().isEmpty()) {
        errors.add(callable.at(), key + " has no receiver");
      }
      receiver = roles.read(callable.receiver().get().annotations(), Role.Position.RECEIVER);
    }
    List<List<RoleUse>> parameters = new ArrayList<>(callable.parameters().size());
    for (Parameter parameter : callable.parameters()) {
      parameters.add(roles.read(parameter.annotations(), Role.Position.PARAMETER));
    }
    List<Annotation> onResult = new ArrayList<>(callable.annotations());
    onResult.removeIf(a -> a.name().equals(SEED) || a.name().equals(RAW_SEED));
    return new MethodModel(
        key,
        receiver,
        parameters,
        roles.read(onResult, Role.Position.RESULT),
        places.of(callable.at()));
  }

  private static Set<String> modifiers(Declared type, Callable callable) {
    Set<String> out = new LinkedHashSet<>(callable.modifiers());
    if (callable.parameters().stream().anyMatch(Parameter::varargs)) {
      out.add("varargs");
    }
    boolean isInterface = type.kind() == ClassInfo.Kind.INTERFACE;
    if (isInterface && !out.contains("static") && !out.contains("default")) {
      out.add("abstract");
    }
    return Set.copyOf(out);
  }
}
