package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.odirect.analyzer.models.StubSyntax.Annotation;
import org.odirect.analyzer.models.StubSyntax.Callable;
import org.odirect.analyzer.models.StubSyntax.Declared;
import org.odirect.analyzer.models.StubSyntax.Field;
import org.odirect.analyzer.models.StubSyntax.Import;
import org.odirect.analyzer.models.StubSyntax.Parameter;
import org.odirect.analyzer.models.StubSyntax.TypeParameter;
import org.odirect.analyzer.models.StubSyntax.TypeRef;
import org.odirect.analyzer.models.StubSyntax.Unit;
import org.odirect.analyzer.models.StubSyntax.Value;
import org.odirect.analyzer.models.StubTokens.SyntaxException;
import org.odirect.analyzer.types.ClassInfo;

/**
 * Parses stub files. Not with javaparser: that takes ten times as long for the shipped stubs in a
 * cold JVM, over half a second.
 */
final class StubParser {

  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "private",
          "static",
          "final",
          "abstract",
          "default",
          "native",
          "synchronized",
          "sealed",
          "volatile",
          "transient");

  private final StubTokens tokens;
  private final Consumer<SyntaxException> errors;

  private StubParser(String text, Consumer<SyntaxException> errors) {
    tokens = new StubTokens(text);
    this.errors = errors;
  }

  /**
   * Parses a file.
   *
   * @param errors gets what is wrong with single members, which are left out
   * @throws SyntaxException if it cannot be parsed
   */
  static Unit parse(String text, Consumer<SyntaxException> errors) {
    return new StubParser(text, errors).unit();
  }

  private Unit unit() {
    String packageName = "";
    if (tokens.take("package")) {
      packageName = tokens.qualifiedName();
      tokens.expect(";");
    }
    List<Import> imports = new ArrayList<>();
    while (tokens.at("import")) {
      int at = tokens.place();
      tokens.take();
      String name = tokens.qualifiedName();
      boolean onDemand = tokens.take(".");
      if (onDemand) {
        tokens.expect("*");
      }
      tokens.expect(";");
      imports.add(new Import(name, onDemand, at));
    }
    List<Declared> types = new ArrayList<>();
    while (!tokens.at(StubTokens.END)) {
      Head head = head();
      types.add(type(head, kind().orElseThrow(() -> tokens.unexpected("a type"))));
    }
    return new Unit(packageName, imports, types);
  }

  /** Annotations and modifiers. */
  private record Head(List<Annotation> annotations, Set<String> modifiers) {}

  private Head head() {
    List<Annotation> annotations = new ArrayList<>(2);
    Set<String> modifiers = new LinkedHashSet<>(2);
    while (true) {
      if (tokens.at("@")) {
        annotations.add(annotation());
      } else if (MODIFIERS.contains(tokens.peek())) {
        modifiers.add(tokens.take());
      } else {
        return new Head(annotations, modifiers);
      }
    }
  }

  private Annotation annotation() {
    int at = tokens.place();
    tokens.expect("@");
    String name = tokens.qualifiedName();
    if (!tokens.take("(")) {
      return new Annotation(name, Map.of(), at);
    }
    Map<String, Value> members = new LinkedHashMap<>();
    while (!tokens.take(")")) {
      Value first = value();
      if (tokens.take("=")) {
        members.put(first.text(), value());
      } else {
        members.put("value", first);
      }
      if (!tokens.at(")")) {
        tokens.expect(",");
      }
    }
    return new Annotation(name, members, at);
  }

  private Value value() {
    String token = tokens.peek();
    if (tokens.take("{")) {
      List<TypeRef> classes = new ArrayList<>();
      while (!tokens.take("}")) {
        classes.addAll(value().classes());
        if (!tokens.at("}")) {
          tokens.expect(",");
        }
      }
      return new Value(RoleArguments.Form.CLASSES, "{}", classes);
    }
    if (token.startsWith("\"")) {
      tokens.take();
      String text = token.substring(1, token.length() - 1);
      return new Value(RoleArguments.Form.TEXT, text, List.of());
    }
    if (token.equals("true") || token.equals("false")) {
      return new Value(RoleArguments.Form.BOOLEAN, tokens.take(), List.of());
    }
    if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
      return new Value(RoleArguments.Form.NUMBER, tokens.take(), List.of());
    }
    int at = tokens.place();
    String name = tokens.qualifiedName();
    int dot = name.lastIndexOf('.');
    if (!name.endsWith(".class")) {
      return new Value(RoleArguments.Form.NAME, name.substring(dot + 1), List.of());
    }
    TypeRef literal = new TypeRef(name.substring(0, dot), List.of(), 0, at);
    return new Value(RoleArguments.Form.CLASSES, name, List.of(literal));
  }

  /** The value of a constant; only that of a number may be negative. */
  private Value constant() {
    if (!tokens.take("-")) {
      return value();
    }
    if (!tokens.peek().matches("\\d+")) {
      throw tokens.unexpected("a number");
    }
    return new Value(RoleArguments.Form.NUMBER, "-" + tokens.take(), List.of());
  }

  /** Takes the keyword of a type declaration, if there is one. */
  private Optional<ClassInfo.Kind> kind() {
    for (ClassInfo.Kind kind : ClassInfo.Kind.values()) {
      if (kind != ClassInfo.Kind.ANNOTATION && tokens.take(keyword(kind))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The keyword that declares a type. */
  static String keyword(ClassInfo.Kind kind) {
    return switch (kind) {
      case CLASS -> "class";
      case INTERFACE -> "interface";
      case ENUM -> "enum";
      case RECORD -> "record";
      case ANNOTATION -> "@interface";
    };
  }

  private Declared type(Head head, ClassInfo.Kind kind) {
    String name = tokens.name();
    List<TypeParameter> parameters = typeParameters();
    List<Field> fields = new ArrayList<>();
    if (kind == ClassInfo.Kind.RECORD) {
      for (Parameter component : parameters(new ArrayList<>())) {
        fields.add(
            new Field(
                component.name(),
                component.annotations(),
                Set.of("private", "final"),
                Optional.of(component.type()),
                Optional.empty(),
                component.type().at()));
      }
    }
    List<TypeRef> extended = tokens.take("extends") ? types() : List.of();
    List<TypeRef> implemented = tokens.take("implements") ? types() : List.of();
    boolean isInterface = kind == ClassInfo.Kind.INTERFACE;
    List<Callable> callables = new ArrayList<>();
    List<Declared> nested = new ArrayList<>();
    tokens.expect("{");
    if (kind == ClassInfo.Kind.ENUM) {
      constants(fields);
    }
    while (!tokens.take("}")) {
      if (tokens.at(StubTokens.END)) {
        throw tokens.unexpected("}");
      }
      try {
        member(name, fields, callables, nested);
      } catch (SyntaxException e) {
        if (tokens.at(StubTokens.END)) {
          throw e;
        }
        errors.accept(e);
        tokens.skipMember();
      }
    }
    return new Declared(
        kind,
        name,
        head.annotations,
        head.modifiers,
        parameters,
        isInterface ? Optional.empty() : extended.stream().findFirst(),
        isInterface ? extended : implemented,
        fields,
        callables,
        nested);
  }

  private void constants(List<Field> fields) {
    Set<String> modifiers = Set.of("public", "static", "final");
    while (!tokens.at("}") && !tokens.take(";")) {
      List<Annotation> annotations = head().annotations;
      int at = tokens.place();
      fields.add(
          new Field(tokens.name(), annotations, modifiers, Optional.empty(), Optional.empty(), at));
      if (!tokens.at(";") && !tokens.at("}")) {
        tokens.expect(",");
      }
    }
  }

  private void member(
      String enclosing, List<Field> fields, List<Callable> callables, List<Declared> nested) {
    int at = tokens.place();
    Head head = head();
    Optional<ClassInfo.Kind> kind = kind();
    if (kind.isPresent()) {
      nested.add(type(head, kind.get()));
      return;
    }
    List<TypeParameter> typeParameters = typeParameters();
    TypeRef type = typeRef();
    if (type.name().equals(enclosing) && tokens.at("(")) {
      callables.add(callable(enclosing, head, typeParameters, Optional.empty(), at));
      return;
    }
    String name = tokens.name();
    if (tokens.at("(")) {
      callables.add(callable(name, head, typeParameters, Optional.of(type), at));
      return;
    }
    Optional<Value> constant = tokens.take("=") ? Optional.of(constant()) : Optional.empty();
    tokens.expect(";");
    fields.add(new Field(name, head.annotations, head.modifiers, Optional.of(type), constant, at));
  }

  private Callable callable(
      String name,
      Head head,
      List<TypeParameter> typeParameters,
      Optional<TypeRef> result,
      int at) {
    List<Parameter> receiver = new ArrayList<>(1);
    List<Parameter> parameters = parameters(receiver);
    List<TypeRef> thrown = tokens.take("throws") ? types() : List.of();
    if (tokens.at("{")) {
      tokens.takeEmptyBody();
    } else {
      tokens.expect(";");
    }
    return new Callable(
        name,
        head.annotations,
        head.modifiers,
        typeParameters,
        result,
        receiver.stream().findFirst(),
        parameters,
        thrown,
        at);
  }

  private List<Parameter> parameters(List<Parameter> receiver) {
    List<Parameter> out = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.take(")")) {
      List<Annotation> annotations = head().annotations;
      TypeRef type = typeRef();
      boolean varargs = tokens.take("...");
      boolean isReceiver = tokens.at("this");
      String name = tokens.name();
      Parameter parameter = new Parameter(name, annotations, type.array(varargs ? 1 : 0), varargs);
      (isReceiver ? receiver : out).add(parameter);
      if (!tokens.at(")")) {
        tokens.expect(",");
      }
    }
    return out;
  }

  private List<TypeParameter> typeParameters() {
    if (!tokens.take("<")) {
      return List.of();
    }
    List<TypeParameter> out = new ArrayList<>();
    do {
      String name = tokens.name();
      Optional<TypeRef> bound = Optional.empty();
      if (tokens.take("extends")) {
        bound = Optional.of(typeRef());
        while (tokens.take("&")) {
          typeRef();
        }
      }
      out.add(new TypeParameter(name, bound));
    } while (tokens.take(","));
    tokens.expect(">");
    return out;
  }

  private List<TypeRef> types() {
    List<TypeRef> out = new ArrayList<>();
    do {
      out.add(typeRef());
    } while (tokens.take(","));
    return out;
  }

  /** A type; of {@code Outer<T>.Inner<U>} only the last arguments are kept. */
  private TypeRef typeRef() {
    int at = tokens.place();
    if (tokens.take("?")) {
      boolean bounded = tokens.take("extends") || tokens.take("super");
      return new TypeRef("?", bounded ? List.of(typeRef()) : List.of(), 0, at);
    }
    String name = tokens.qualifiedName();
    List<TypeRef> arguments = typeArguments();
    while (tokens.take(".")) {
      name = name + "." + tokens.qualifiedName();
      arguments = typeArguments();
    }
    int dimensions = 0;
    while (tokens.take("[")) {
      tokens.expect("]");
      dimensions++;
    }
    return new TypeRef(name, arguments, dimensions, at);
  }

  private List<TypeRef> typeArguments() {
    if (!tokens.take("<")) {
      return List.of();
    }
    List<TypeRef> arguments = types();
    tokens.expect(">");
    return arguments;
  }
}
