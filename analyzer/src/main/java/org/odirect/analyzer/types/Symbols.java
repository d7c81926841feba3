package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.Names.Symbol;

/** What simple and dotted names denote: locals, fields, types. */
final class Symbols {

  private static final Symbol UNKNOWN = new Symbol.Unknown();
  private static final Symbol LENGTH = new Symbol.ArrayLength();

  private final ProjectIndex index;
  private final NodeScopes scopes;
  private final Members members;
  private final UnitNames names;
  private final LocalVariables locals = new LocalVariables();
  private final IdentityHashMap<Node, Symbol> known = new IdentityHashMap<>();

  Symbols(ProjectIndex index, NodeScopes scopes, Members members, UnitNames names) {
    this.index = index;
    this.scopes = scopes;
    this.members = members;
    this.names = names;
  }

  Symbol of(Expression expression) {
    Symbol symbol = known.get(expression);
    if (symbol == null) {
      symbol = compute(expression);
      known.put(expression, symbol);
    }
    return symbol;
  }

  private Symbol compute(Expression expression) {
    if (expression instanceof NameExpr name) {
      return simple(name.getNameAsString(), name);
    }
    if (expression instanceof FieldAccessExpr access) {
      return access(access);
    }
    if (expression instanceof TypeExpr type
        && type.getType() instanceof ClassOrInterfaceType written) {
      return written(written, type);
    }
    return UNKNOWN;
  }

  /** The scope of a method reference is parsed as a type even if it is a variable. */
  private Symbol written(ClassOrInterfaceType type, TypeExpr use) {
    boolean plain = type.getTypeArguments().isEmpty();
    List<String> segments = List.of(type.getNameWithScope().split("\\.", -1));
    Symbol symbol = plain ? variable(segments.get(0), use) : null;
    if (symbol == null) {
      JavaType named = names.declared(type);
      return Types.isUnknown(named) ? UNKNOWN : new Symbol.TypeName(named.erasedName());
    }
    JavaType owner = names.typeOfSymbol(symbol);
    for (String segment : segments.subList(1, segments.size())) {
      symbol = fieldOf(owner, segment);
      owner = names.typeOfMember(owner, symbol);
    }
    return symbol;
  }

  private Symbol simple(String name, Node use) {
    Node parent = NodeScopes.parent(use);
    if (parent instanceof SwitchEntry entry && isLabel(entry, use)) {
      Optional<FieldInfo> constant = enumConstant(entry, name);
      if (constant.isPresent()) {
        return new Symbol.Field(constant.get(), "");
      }
    }
    Symbol variable = variable(name, use);
    return variable != null ? variable : typeName(name, use);
  }

  private static boolean isLabel(SwitchEntry entry, Node use) {
    for (Expression label : entry.getLabels()) {
      if (Syntax.same(label, use)) {
        return true;
      }
    }
    return false;
  }

  private Optional<FieldInfo> enumConstant(SwitchEntry entry, String name) {
    Node parent = NodeScopes.parent(entry);
    Expression selector = null;
    if (parent instanceof SwitchStmt statement) {
      selector = statement.getSelector();
    } else if (parent instanceof SwitchExpr expression) {
      selector = expression.getSelector();
    }
    if (selector == null) {
      return Optional.empty();
    }
    String type = names.typeOf(selector).erasedName();
    boolean isEnum = index.kind(type).filter(k -> k == ClassInfo.Kind.ENUM).isPresent();
    return isEnum ? index.inheritedField(type, name) : Optional.empty();
  }

  /** The local, parameter or field of a name; null if there is none. */
  private @Nullable Symbol variable(String name, Node use) {
    Node child = use;
    for (Node at = NodeScopes.parent(use); at != null; at = NodeScopes.parent(at)) {
      Node local = locals.declaredBy(at, child, name, use);
      if (local != null) {
        return new Symbol.Local(name, local);
      }
      if (NodeScopes.isClassBody(at, child)) {
        Symbol field = fieldOfClass(at, name);
        if (field != null) {
          return field;
        }
      }
      child = at;
    }
    for (String owner : scopes.unit().staticOwners(name)) {
      Optional<FieldInfo> field =
          index.inheritedField(owner, name).filter(f -> f.modifiers().contains("static"));
      if (field.isPresent()) {
        return new Symbol.Field(field.get(), "");
      }
    }
    return null;
  }

  private @Nullable Symbol fieldOfClass(Node type, String name) {
    String declaring = scopes.nameOf(type);
    if (declaring == null) {
      return null;
    }
    return index
        .inheritedField(declaring, name)
        .filter(f -> f.owner().equals(declaring) || members.isVisible(f, declaring))
        .map(f -> new Symbol.Field(f, declaring))
        .orElse(null);
  }

  private Symbol typeName(String name, Node use) {
    JavaType type = scopes.scopeOf(use).simple(name);
    if (type == null) {
      return UNKNOWN;
    }
    boolean certain = TypeScope.isTypeName(name) || index.kind(type.erasedName()).isPresent();
    return certain ? new Symbol.TypeName(type.erasedName()) : UNKNOWN;
  }

  private Symbol access(FieldAccessExpr access) {
    Expression scope = access.getScope();
    String name = access.getNameAsString();
    if (scope instanceof NameExpr || scope instanceof FieldAccessExpr) {
      Symbol owner = of(scope);
      if (owner instanceof Symbol.TypeName type) {
        return memberOfType(type.qualifiedName(), name);
      }
      if (owner instanceof Symbol.Unknown) {
        return packageMember(access);
      }
    }
    return fieldOf(names.typeOf(scope), name);
  }

  private Symbol memberOfType(String type, String name) {
    Optional<FieldInfo> field = index.inheritedField(type, name);
    if (field.isPresent()) {
      return new Symbol.Field(field.get(), "");
    }
    Optional<String> member = index.knownMemberType(type, name);
    if (member.isPresent()) {
      return new Symbol.TypeName(member.get());
    }
    boolean byName = index.kind(type).isEmpty() && TypeScope.isTypeName(name);
    return byName ? new Symbol.TypeName(type + "." + name) : UNKNOWN;
  }

  private Symbol packageMember(FieldAccessExpr access) {
    List<String> segments = new ArrayList<>();
    Expression at = access;
    while (at instanceof FieldAccessExpr inner) {
      segments.add(0, inner.getNameAsString());
      at = inner.getScope();
    }
    if (!(at instanceof NameExpr first)) {
      return UNKNOWN;
    }
    segments.add(0, first.getNameAsString());
    if (!TypeScope.isTypeName(access.getNameAsString())) {
      return UNKNOWN;
    }
    JavaType type = scopes.scopeOf(access).qualified(String.join(".", segments));
    return Types.isUnknown(type) ? UNKNOWN : new Symbol.TypeName(type.erasedName());
  }

  private Symbol fieldOf(JavaType owner, String name) {
    if (owner instanceof ArrayType) {
      return name.equals("length") ? LENGTH : UNKNOWN;
    }
    return index
        .inheritedField(owner.erasedName(), name)
        .<Symbol>map(f -> new Symbol.Field(f, ""))
        .orElse(UNKNOWN);
  }
}
