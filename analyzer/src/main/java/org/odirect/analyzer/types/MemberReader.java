package org.odirect.analyzer.types;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds a class's fields, methods and constructors, written and implied, to its declaration. */
final class MemberReader {

  private static final Set<String> CONSTANT = Set.of("public", "static", "final");

  private final Declaration declaration;
  private final boolean isInterface;

  MemberReader(Declaration declaration) {
    this.declaration = declaration;
    isInterface =
        declaration.kind() == ClassInfo.Kind.INTERFACE
            || declaration.kind() == ClassInfo.Kind.ANNOTATION;
  }

  void constant(EnumConstantDeclaration constant) {
    declaration.add(
        new Declaration.Field(
            constant.getNameAsString(),
            TypeRef.named(declaration.simpleName()),
            CONSTANT,
            Syntax.annotations(constant.getAnnotations()),
            null));
  }

  void components(NodeList<Parameter> components) {
    for (Parameter component : components) {
      declaration.add(
          new Declaration.Field(
              component.getNameAsString(),
              type(component),
              Set.of("private", "final"),
              Syntax.annotations(component.getAnnotations()),
              null));
    }
  }

  private static TypeRef type(Parameter parameter) {
    TypeRef type = TypeRef.of(parameter.getType());
    return parameter.isVarArgs() ? type.array() : type;
  }

  void member(BodyDeclaration<?> member, LocalScope scope) {
    if (member instanceof FieldDeclaration field) {
      field.getVariables().forEach(v -> field(field, v));
    } else if (member instanceof MethodDeclaration method) {
      method(method, scope);
    } else if (member instanceof ConstructorDeclaration constructor) {
      callable(constructor, MethodKey.CONSTRUCTOR, TypeRef.primitive("void"), scope, Set.of());
    } else if (member instanceof AnnotationMemberDeclaration element) {
      declaration.add(
          new Declaration.Method(
              element.getNameAsString(),
              scope,
              TypeRef.of(element.getType()),
              List.of(),
              List.of(),
              Set.of("public", "abstract"),
              Map.of()));
    }
  }

  private void field(FieldDeclaration field, VariableDeclarator variable) {
    Set<String> modifiers = Syntax.modifiers(field);
    if (isInterface) {
      modifiers.addAll(CONSTANT);
    }
    declaration.add(
        new Declaration.Field(
            variable.getNameAsString(),
            TypeRef.of(variable.getType()),
            Set.copyOf(modifiers),
            Syntax.annotations(field.getAnnotations()),
            modifiers.contains("final") ? constantInitializer(variable) : null));
  }

  private static @Nullable Expression constantInitializer(VariableDeclarator variable) {
    return variable
        .getInitializer()
        .filter(Syntax::mayBeConstant)
        .map(Expression::clone)
        .orElse(null);
  }

  private void method(MethodDeclaration method, LocalScope scope) {
    Set<String> implied = new LinkedHashSet<>();
    if (isInterface) {
      if (!method.isPrivate()) {
        implied.add("public");
      }
      if (method.getBody().isEmpty()) {
        implied.add("abstract");
      }
    }
    callable(method, method.getNameAsString(), TypeRef.of(method.getType()), scope, implied);
  }

  private void callable(
      CallableDeclaration<?> callable,
      String name,
      TypeRef result,
      LocalScope scope,
      Set<String> implied) {
    Set<String> modifiers = Syntax.modifiers(callable);
    modifiers.addAll(implied);
    NodeList<Parameter> parameters = callable.getParameters();
    if (!parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarArgs()) {
      modifiers.add("varargs");
    }
    declaration.add(
        new Declaration.Method(
            name,
            scope,
            result,
            parameters.stream().map(MemberReader::type).toList(),
            callable.getThrownExceptions().stream().map(TypeRef::of).toList(),
            Set.copyOf(modifiers),
            Syntax.annotations(callable.getAnnotations())));
  }

  /** The accessors and the canonical constructor that are not written. */
  void impliedByRecord(RecordDeclaration record) {
    List<TypeRef> types = new ArrayList<>();
    boolean varargs = false;
    for (Parameter component : record.getParameters()) {
      types.add(type(component));
      varargs |= component.isVarArgs();
      if (!declaration.hasMethod(component.getNameAsString(), 0)) {
        implied(component.getNameAsString(), type(component), List.of(), Set.of("public"));
      }
    }
    boolean written =
        record.getMembers().stream()
            .anyMatch(
                m ->
                    m instanceof ConstructorDeclaration c
                        && c.getParameters().stream()
                            .map(MemberReader::type)
                            .toList()
                            .equals(types));
    if (!written) {
      implied(
          MethodKey.CONSTRUCTOR,
          TypeRef.primitive("void"),
          types,
          varargs ? Set.of("public", "varargs") : Set.of("public"));
    }
  }

  /** The default constructor and the static methods of an enum. */
  void impliedMembers(boolean isAnnotation) {
    if (declaration.kind() == ClassInfo.Kind.ENUM) {
      TypeRef self = TypeRef.named(declaration.simpleName());
      Set<String> modifiers = Set.of("public", "static");
      implied("values", self.array(), List.of(), modifiers);
      implied("valueOf", self, List.of(TypeRef.named(Types.STRING.name())), modifiers);
    }
    boolean named = !declaration.simpleName().isEmpty();
    if (named && !isAnnotation && !isInterface && !declaration.hasConstructor()) {
      implied(MethodKey.CONSTRUCTOR, TypeRef.primitive("void"), List.of(), Set.of("public"));
    }
  }

  private void implied(
      String name, TypeRef result, List<TypeRef> parameters, Set<String> modifiers) {
    declaration.add(
        new Declaration.Method(
            name,
            new LocalScope(declaration.scope(), List.of()),
            result,
            parameters,
            List.of(),
            modifiers,
            Map.of()));
  }
}
