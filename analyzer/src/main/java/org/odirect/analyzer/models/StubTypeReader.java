package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.models.StubSyntax.Annotation;
import org.odirect.analyzer.models.StubSyntax.Callable;
import org.odirect.analyzer.models.StubSyntax.Field;
import org.odirect.analyzer.models.StubSyntax.Parameter;
import org.odirect.analyzer.models.StubSyntax.Type;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/** Reads the type declarations of a stub. */
final class StubTypeReader {

  private static final String SEED = "Seed";
  private static final String CARRIER = "Carrier";
  private static final String DIRECT = "Direct";

  private final StubErrors errors;
  private final StubModels.Builder builder;
  private final StubScope outer;

  /** A reader of the types that are declared in a scope. */
  StubTypeReader(StubErrors errors, StubModels.Builder builder, StubScope outer) {
    this.errors = errors;
    this.builder = builder;
    this.outer = outer;
  }

  /** Reads a type and its member types. */
  void read(Type type) {
    read(type, Optional.empty());
  }

  private void read(Type type, Optional<String> enclosing) {
    String name = outer.nameOf(type.name());
    StubScope scope = outer.inside(name, type.parameters());
    for (Annotation annotation : type.annotations()) {
      switch (annotation.name()) {
        case SEED -> builder.addSeed(type.name());
        case CARRIER -> builder.addCarrier(type.name());
        default -> unknown(annotation);
      }
    }
    List<FieldInfo> fields = type.fields().stream().map(f -> field(f, scope, name)).toList();
    List<MethodInfo> methods = new ArrayList<>(type.callables().size());
    for (Callable callable : type.callables()) {
      methods.add(method(type, callable, scope, name));
    }
    builder.addType(
        new ClassInfo(
            name,
            type.kind(),
            scope.variables(type.parameters()),
            type.superclass().map(scope::type),
            type.interfaces().stream().map(scope::type).toList(),
            fields,
            List.copyOf(methods),
            Map.of(),
            enclosing,
            enclosing.isEmpty()
                || type.kind() != ClassInfo.Kind.CLASS
                || type.modifiers().contains("static"),
            type.modifiers().contains("final"),
            false,
            ""));
    StubTypeReader nested = new StubTypeReader(errors, builder, scope);
    type.types().forEach(t -> nested.read(t, Optional.of(name)));
  }

  private void unknown(Annotation annotation) {
    errors.add(annotation.line(), "unknown annotation @" + annotation.name());
  }

  private FieldInfo field(Field field, StubScope scope, String owner) {
    for (Annotation annotation : field.annotations()) {
      switch (annotation.name()) {
        case SEED -> builder.addSeed(field.name());
        case DIRECT -> builder.addDirectOption(owner + "." + field.name());
        default -> unknown(annotation);
      }
    }
    JavaType type =
        field.type().map(scope::type).orElse(new JavaType.ClassType(owner, List.of()));
    return new FieldInfo(owner, field.name(), type, Set.copyOf(field.modifiers()), Map.of());
  }

  private MethodInfo method(Type type, Callable callable, StubScope outside, String owner) {
    StubScope scope = outside.with(callable.typeParameters());
    List<JavaType> parameters = new ArrayList<>(callable.parameters().size());
    List<String> erased = new ArrayList<>(callable.parameters().size());
    for (Parameter parameter : callable.parameters()) {
      JavaType parameterType = scope.type(parameter.type());
      parameters.add(parameterType);
      erased.add(parameterType.erasedName());
    }
    String name = callable.result().isPresent() ? callable.name() : MethodKey.CONSTRUCTOR;
    MethodKey key = new MethodKey(owner, name, erased);
    MethodInfo declaration =
        new MethodInfo(
            key,
            scope.variables(callable.typeParameters()),
            callable.result().map(scope::type).orElse(JavaType.VOID),
            List.copyOf(parameters),
            callable.thrown().stream().map(t -> scope.type(t).erasedName()).toList(),
            modifiers(type, callable),
            Map.of());
    MethodModel model = model(key, callable, scope);
    if (!builder.add(model, declaration)) {
      String first = builder.originOf(key).orElse("");
      errors.add(callable.line(), key + " has a model already, at " + first);
    }
    return declaration;
  }

  private MethodModel model(MethodKey key, Callable callable, StubScope scope) {
    RoleReader roles = new RoleReader(errors, scope, callable.parameters());
    List<Annotation> onResult = new ArrayList<>(callable.annotations());
    if (onResult.removeIf(a -> a.name().equals(SEED))) {
      builder.addSeed(callable.name());
    }
    List<RoleUse> receiver = List.of();
    if (callable.receiver().isPresent()) {
      Parameter self = callable.receiver().get();
      scope.type(self.type());
      if (callable.modifiers().contains("static") || callable.result().isEmpty()) {
        errors.add(callable.line(), key + " has no receiver");
      }
      receiver = roles.read(self.annotations(), Role.Position.RECEIVER);
    }
    List<List<RoleUse>> parameters = new ArrayList<>(callable.parameters().size());
    for (Parameter parameter : callable.parameters()) {
      parameters.add(roles.read(parameter.annotations(), Role.Position.PARAMETER));
    }
    return new MethodModel(
        key,
        receiver,
        parameters,
        roles.read(onResult, Role.Position.RESULT),
        errors.place(callable.line()));
  }

  private static Set<String> modifiers(Type type, Callable callable) {
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
