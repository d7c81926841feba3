package org.odirect.rules.mutate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Mutators of names. */
final class Names {
  private Names() {}

  /** Renames local variables and parameters. */
  static void renameLocals(Source source, Edits edits) {
    Set<String> patterns =
        source.all(TypePatternExpr.class).stream()
            .map(TypePatternExpr::getNameAsString)
            .collect(Collectors.toSet());
    for (VariableDeclarator variable : source.all(VariableDeclarator.class)) {
      boolean field = variable.getParentNode().orElseThrow() instanceof FieldDeclaration;
      if (!field && !patterns.contains(variable.getNameAsString())) {
        rename(source, variable.getName(), "local", edits);
      }
    }
    for (Parameter parameter : source.all(Parameter.class)) {
      boolean component = parameter.getParentNode().orElseThrow() instanceof RecordDeclaration;
      if (!component && !patterns.contains(parameter.getNameAsString())) {
        rename(source, parameter.getName(), "param", edits);
      }
    }
    for (NameExpr use : source.all(NameExpr.class)) {
      Optional<Binding> binding =
          isLabel(use) ? Optional.empty() : Scopes.resolve(use.getNameAsString(), use);
      boolean local = binding.isPresent() && binding.get().kind() == Binding.Kind.LOCAL;
      if (local && !patterns.contains(use.getNameAsString())) {
        boolean parameter = binding.get().declaration() instanceof Parameter;
        rename(source, use.getName(), parameter ? "param" : "local", edits);
      }
    }
    for (MethodReferenceExpr reference : source.all(MethodReferenceExpr.class)) {
      Expression scope = reference.getScope();
      Optional<Binding> binding = Scopes.resolve(scope);
      boolean local = binding.isPresent() && binding.get().kind() == Binding.Kind.LOCAL;
      if (local && !patterns.contains(source.text(scope))) {
        boolean parameter = binding.get().declaration() instanceof Parameter;
        edits.replace(scope, changed(parameter ? "param" : "local", source.text(scope)));
      }
    }
  }

  /** Renames private fields and methods. */
  static void renamePrivateMembers(Source source, Edits edits) {
    Set<String> fields = privateFields(source);
    for (VariableDeclarator variable : source.all(VariableDeclarator.class)) {
      boolean field = variable.getParentNode().orElseThrow() instanceof FieldDeclaration;
      if (field && fields.contains(variable.getNameAsString())) {
        rename(source, variable.getName(), "field", edits);
      }
    }
    for (NameExpr use : source.all(NameExpr.class)) {
      if (fields.contains(use.getNameAsString()) && isField(use)) {
        rename(source, use.getName(), "field", edits);
      }
    }
    for (MethodReferenceExpr reference : source.all(MethodReferenceExpr.class)) {
      Expression scope = reference.getScope();
      boolean field = Scopes.resolve(scope).filter(b -> b.kind() == Binding.Kind.FIELD).isPresent();
      if (field && fields.contains(source.text(scope))) {
        edits.replace(scope, changed("field", source.text(scope)));
      }
    }
    for (FieldAccessExpr use : source.all(FieldAccessExpr.class)) {
      if (fields.contains(use.getNameAsString())) {
        rename(source, use.getName(), "field", edits);
      }
    }
    Set<String> methods = privateMethods(source);
    for (MethodDeclaration method : source.all(MethodDeclaration.class)) {
      if (methods.contains(method.getNameAsString())) {
        rename(source, method.getName(), "method", edits);
      }
    }
    for (MethodCallExpr call : source.all(MethodCallExpr.class)) {
      if (methods.contains(call.getNameAsString())) {
        rename(source, call.getName(), "method", edits);
      }
    }
    for (MethodReferenceExpr reference : source.all(MethodReferenceExpr.class)) {
      if (methods.contains(reference.getIdentifier())) {
        int end = source.end(reference);
        String name = changed("method", reference.getIdentifier());
        edits.replace(end - reference.getIdentifier().length(), end, name);
      }
    }
  }

  /** Adds {@code this.} to accesses of fields and methods of the class itself. */
  static void qualifyWithThis(Source source, Edits edits) {
    for (NameExpr use : source.all(NameExpr.class)) {
      Optional<Binding> binding =
          isLabel(use) ? Optional.empty() : Scopes.resolve(use.getNameAsString(), use);
      if (binding.isPresent()
          && binding.get().kind() == Binding.Kind.FIELD
          && Scopes.same(binding.get().owner(), Scopes.body(use))
          && !isStaticField(binding.get())
          && !Scopes.isStatic(use)) {
        edits.insert(source.begin(use), "this.");
      }
    }
    for (MethodCallExpr call : source.all(MethodCallExpr.class)) {
      if (call.getScope().isEmpty() && !Scopes.isStatic(call) && isOwnMethod(call)) {
        edits.insert(source.begin(call), "this.");
      }
    }
  }

  private static boolean isOwnMethod(MethodCallExpr call) {
    Set<Boolean> statics = new HashSet<>();
    for (BodyDeclaration<?> member : Scopes.members(Scopes.body(call))) {
      if (member instanceof MethodDeclaration method
          && method.getNameAsString().equals(call.getNameAsString())) {
        statics.add(method.isStatic());
      }
    }
    return statics.equals(Set.of(false));
  }

  private static boolean isStaticField(Binding binding) {
    Node declaration = binding.declaration();
    return declaration instanceof EnumConstantDeclaration
        || (declaration.getParentNode().orElseThrow() instanceof FieldDeclaration field
            && (field.isStatic() || isInterface(binding.owner())));
  }

  private static boolean isInterface(Node type) {
    return type instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface();
  }

  /**
   * Whether a name is no expression but a constant's name in a switch, or part of an annotation.
   */
  private static boolean isLabel(NameExpr use) {
    Node parent = use.getParentNode().orElseThrow();
    return (parent instanceof SwitchEntry entry && entry.getLabels().contains(use))
        || Scopes.around(use, AnnotationExpr.class).isPresent();
  }

  private static boolean isField(NameExpr use) {
    return !isLabel(use)
        && Scopes.resolve(use.getNameAsString(), use)
            .filter(binding -> binding.kind() == Binding.Kind.FIELD)
            .isPresent();
  }

  /** Names that only private fields have. */
  private static Set<String> privateFields(Source source) {
    Set<String> names = new HashSet<>();
    for (FieldDeclaration field : source.all(FieldDeclaration.class)) {
      if (field.isPrivate()) {
        field.getVariables().forEach(variable -> names.add(variable.getNameAsString()));
      }
    }
    names.remove("length");
    for (FieldAccessExpr use : source.all(FieldAccessExpr.class)) {
      if (!use.getScope().isThisExpr()) { // whose field that is, types would tell
        names.remove(use.getNameAsString());
      }
    }
    for (FieldDeclaration field : source.all(FieldDeclaration.class)) {
      if (!field.isPrivate()) {
        field.getVariables().forEach(variable -> names.remove(variable.getNameAsString()));
      }
    }
    source
        .all(RecordDeclaration.class)
        .forEach(type -> type.getParameters().forEach(p -> names.remove(p.getNameAsString())));
    source
        .all(EnumDeclaration.class)
        .forEach(type -> type.getEntries().forEach(e -> names.remove(e.getNameAsString())));
    source.all(TypePatternExpr.class).forEach(pattern -> names.remove(pattern.getNameAsString()));
    return names;
  }

  /** Names that only private methods have, and that are only called in this file's classes. */
  private static Set<String> privateMethods(Source source) {
    Set<String> names = new HashSet<>();
    for (MethodDeclaration method : source.all(MethodDeclaration.class)) {
      if (method.isPrivate()) {
        names.add(method.getNameAsString());
      }
    }
    for (MethodDeclaration method : source.all(MethodDeclaration.class)) {
      if (!method.isPrivate()) {
        names.remove(method.getNameAsString());
      }
    }
    Set<String> types =
        source.unit().findAll(TypeDeclaration.class).stream()
            .map(type -> type.getNameAsString())
            .collect(Collectors.toSet());
    for (MethodCallExpr call : source.all(MethodCallExpr.class)) {
      if (call.getScope().isPresent() && !isOwn(call.getScope().get(), types)) {
        names.remove(call.getNameAsString());
      }
    }
    for (MethodReferenceExpr reference : source.all(MethodReferenceExpr.class)) {
      if (!isOwn(reference.getScope(), types)) {
        names.remove(reference.getIdentifier());
      }
    }
    return names;
  }

  private static boolean isOwn(Expression scope, Set<String> types) {
    return scope instanceof ThisExpr
        || (scope instanceof NameExpr name && types.contains(name.getNameAsString()))
        || (scope instanceof TypeExpr type && types.contains(type.getType().asString()));
  }

  private static void rename(Source source, SimpleName name, String prefix, Edits edits) {
    int begin = source.begin(name);
    String old = name.getIdentifier();
    if (!old.equals("_")) {
      edits.replace(begin, begin + old.length(), changed(prefix, old));
    }
  }

  private static String changed(String prefix, String name) {
    return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
