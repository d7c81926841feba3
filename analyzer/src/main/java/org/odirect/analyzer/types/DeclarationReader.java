package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of one syntax tree, local and anonymous classes included. */
final class DeclarationReader {

  /** The outcome: all declarations, outer before inner, and what each node sees. */
  record Read(List<Declaration> declarations, NodeScopes scopes) {}

  private final NodeScopes scopes;
  private final Map<String, Declaration> byName = new HashMap<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final TopLevelNames topLevelNames;

  /** Gives the index's name of a top-level type: two files may declare the same. */
  interface TopLevelNames {
    String name(String packageName, String simpleName);
  }

  private DeclarationReader(UnitScope unit, TopLevelNames topLevelNames) {
    scopes = new NodeScopes(unit);
    this.topLevelNames = topLevelNames;
  }

  static Read read(CompilationUnit unit, UnitScope scope, TopLevelNames topLevelNames) {
    DeclarationReader reader = new DeclarationReader(scope, topLevelNames);
    for (TypeDeclaration<?> type : unit.getTypes()) {
      String name = type.getNameAsString();
      scope.declare(name, topLevelNames.name(scope.packageName(), name));
    }
    reader.walk(unit);
    return new Read(List.copyOf(reader.declarations), reader.scopes);
  }

  private void walk(Node root) {
    Deque<Node> todo = new ArrayDeque<>();
    todo.push(root);
    while (!todo.isEmpty()) {
      Node node = todo.pop();
      visit(node);
      List<Node> children = node.getChildNodes();
      for (int i = children.size() - 1; i >= 0; i--) {
        todo.push(children.get(i));
      }
    }
  }

  private void visit(Node node) {
    if (node instanceof TypeDeclaration<?> type) {
      type(type);
    } else if (node instanceof ObjectCreationExpr creation) {
      creation.getAnonymousClassBody().ifPresent(body -> anonymous(creation, body));
    } else if (node instanceof EnumConstantDeclaration constant
        && !constant.getClassBody().isEmpty()) {
      constantBody(constant);
    } else if (node instanceof LocalClassDeclarationStmt
        || node instanceof LocalRecordDeclarationStmt) {
      local(node);
    }
  }

  /** Makes the local class known to the block around it. */
  private void local(Node statement) {
    TypeDeclaration<?> type =
        statement instanceof LocalClassDeclarationStmt local
            ? local.getClassDeclaration()
            : ((LocalRecordDeclarationStmt) statement).getRecordDeclaration();
    Node block = NodeScopes.parent(statement);
    if (block == null) {
      return;
    }
    String simple = type.getNameAsString();
    String name = enclosing(statement) + "$" + next(enclosing(statement) + "$" + simple) + simple;
    LocalScope scope;
    if (scopes.own(block) instanceof LocalScope present) {
      scope = present;
    } else {
      scope = new LocalScope(scopes.scopeOf(block), List.of());
      scopes.put(block, scope);
    }
    scope.declare(simple, name);
    scopes.name(type, name);
  }

  private int next(String prefix) {
    return counters.merge(prefix, 1, Integer::sum);
  }

  private String enclosing(Node node) {
    Node type = scopes.enclosingClass(node);
    String name = type == null ? null : scopes.nameOf(type);
    return name == null ? "?" : name;
  }

  private void type(TypeDeclaration<?> type) {
    Node parent = NodeScopes.parent(type);
    String simple = type.getNameAsString();
    String given = scopes.nameOf(type);
    Declaration outer = parent == null ? null : byName.get(enclosing(type));
    String name;
    if (given != null) {
      name = given;
    } else if (outer == null) {
      name = topLevelNames.name(scopes.unit().packageName(), simple);
    } else {
      name = outer.name() + "." + simple;
      outer.addMemberType(simple, name);
    }
    Declaration.Header header =
        new Declaration.Header(
            name,
            simple,
            kind(type),
            Optional.ofNullable(outer).map(Declaration::name),
            isStatic(type, outer, given != null),
            isFinal(type),
            Syntax.annotations(type.getAnnotations()));
    LocalScope headerScope = new LocalScope(scopes.scopeOf(type), typeParameters(type));
    Declaration declaration =
        new Declaration(header, headerScope, extended(type), implemented(type));
    finish(type, declaration);
    scopes.put(type, declaration.scope());
    members(declaration, type.getMembers(), type);
  }

  private void finish(Node node, Declaration declaration) {
    scopes.name(node, declaration.name());
    byName.put(declaration.name(), declaration);
    declarations.add(declaration);
  }

  private static ClassInfo.Kind kind(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration c) {
      return c.isInterface() ? ClassInfo.Kind.INTERFACE : ClassInfo.Kind.CLASS;
    }
    if (type instanceof EnumDeclaration) {
      return ClassInfo.Kind.ENUM;
    }
    return type instanceof RecordDeclaration ? ClassInfo.Kind.RECORD : ClassInfo.Kind.ANNOTATION;
  }

  private boolean isStatic(TypeDeclaration<?> type, @Nullable Declaration outer, boolean local) {
    if (outer == null || kind(type) != ClassInfo.Kind.CLASS) {
      return true;
    }
    if (local) {
      return inStaticContext(type);
    }
    return Syntax.modifiers(type).contains("static") || isInterface(outer.kind());
  }

  private static boolean isInterface(ClassInfo.Kind kind) {
    return kind == ClassInfo.Kind.INTERFACE || kind == ClassInfo.Kind.ANNOTATION;
  }

  private static boolean isFinal(TypeDeclaration<?> type) {
    return type instanceof RecordDeclaration || Syntax.modifiers(type).contains("final");
  }

  private static boolean inStaticContext(Node node) {
    for (Node at = NodeScopes.parent(node); at != null; at = NodeScopes.parent(at)) {
      if (at instanceof MethodDeclaration method) {
        return method.isStatic();
      }
      if (at instanceof InitializerDeclaration initializer) {
        return initializer.isStatic();
      }
      if (at instanceof FieldDeclaration field) {
        return field.isStatic();
      }
      if (at instanceof EnumConstantDeclaration) {
        return true;
      }
      if (at instanceof BodyDeclaration<?>) {
        return false;
      }
    }
    return false;
  }

  private static List<LocalScope.Parameter> typeParameters(Node node) {
    if (!(node instanceof NodeWithTypeParameters<?> generic)) {
      return List.of();
    }
    List<LocalScope.Parameter> out = new ArrayList<>();
    for (TypeParameter parameter : generic.getTypeParameters()) {
      NodeList<ClassOrInterfaceType> bounds = parameter.getTypeBound();
      TypeRef bound = bounds.isEmpty() ? TypeRef.NOTHING : TypeRef.of(bounds.get(0));
      out.add(new LocalScope.Parameter(parameter.getNameAsString(), bound));
    }
    return out;
  }

  private static List<TypeRef> extended(TypeDeclaration<?> type) {
    return type instanceof ClassOrInterfaceDeclaration c ? refs(c.getExtendedTypes()) : List.of();
  }

  private static List<TypeRef> implemented(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration c) {
      return refs(c.getImplementedTypes());
    }
    if (type instanceof EnumDeclaration e) {
      return refs(e.getImplementedTypes());
    }
    return type instanceof RecordDeclaration r ? refs(r.getImplementedTypes()) : List.of();
  }

  private static List<TypeRef> refs(NodeList<ClassOrInterfaceType> types) {
    return types.stream().map(TypeRef::of).toList();
  }

  private void anonymous(ObjectCreationExpr creation, NodeList<BodyDeclaration<?>> body) {
    body(creation, body, List.of(TypeRef.of(creation.getType())), inStaticContext(creation));
  }

  private void constantBody(EnumConstantDeclaration constant) {
    Node parent = NodeScopes.parent(constant);
    String name = parent == null ? null : scopes.nameOf(parent);
    if (name != null) {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      body(constant, constant.getClassBody(), List.of(TypeRef.named(simple)), true);
    }
  }

  private void body(
      Node node, NodeList<BodyDeclaration<?>> members, List<TypeRef> extended, boolean isStatic) {
    String outer = enclosing(node);
    String name = outer + "$" + next(outer);
    Declaration.Header header =
        new Declaration.Header(
            name, "", ClassInfo.Kind.CLASS, Optional.of(outer), isStatic, true, Map.of());
    LocalScope headerScope = new LocalScope(scopes.scopeOf(node), List.of());
    Declaration declaration = new Declaration(header, headerScope, extended, List.of());
    finish(node, declaration);
    members.forEach(member -> scopes.put(member, declaration.scope()));
    members(declaration, members, node);
  }

  private void members(Declaration declaration, NodeList<BodyDeclaration<?>> members, Node owner) {
    MemberReader reader = new MemberReader(declaration);
    if (owner instanceof EnumDeclaration e) {
      e.getEntries().forEach(reader::constant);
    }
    if (owner instanceof RecordDeclaration r) {
      reader.components(r.getParameters());
    }
    for (BodyDeclaration<?> member : members) {
      LocalScope scope = new LocalScope(declaration.scope(), typeParameters(member));
      if (member instanceof TypeDeclaration<?>) {
        continue;
      }
      if (member instanceof NodeWithTypeParameters<?>) {
        scopes.put(member, scope);
      }
      reader.member(member, scope);
    }
    if (owner instanceof RecordDeclaration r) {
      reader.impliedByRecord(r);
    }
    reader.impliedMembers(owner instanceof AnnotationDeclaration);
  }
}
