package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.Type;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.Names.Symbol;

/** The values of compile-time constants, those of other types included. */
final class Constants {

  private final ProjectIndex index;
  private final UnitNames names;
  private final IdentityHashMap<Expression, Optional<Object>> known = new IdentityHashMap<>();
  private final Map<String, Optional<Object>> fields = new HashMap<>();

  Constants(ProjectIndex index, UnitNames names) {
    this.index = index;
    this.names = names;
  }

  Optional<Object> of(Expression expression) {
    Optional<Object> value = known.get(expression);
    if (value == null) {
      known.put(expression, Optional.empty()); // a constant that depends on itself
      value = new Folding(new InUnit()).of(expression);
      known.put(expression, value);
    }
    return value;
  }

  private Optional<Object> field(FieldInfo field) {
    if (!field.modifiers().contains("final")
        || index.library().isSymbol(field.owner(), field.name())) {
      return Optional.empty();
    }
    String key = field.owner() + "." + field.name();
    Optional<Object> value = fields.get(key);
    if (value == null) {
      fields.put(key, Optional.empty()); // a constant that depends on itself
      value = computed(field);
      fields.put(key, value);
    }
    return value;
  }

  private Optional<Object> computed(FieldInfo field) {
    Declaration declaration = index.declaration(field.owner());
    if (declaration == null) {
      return index.library().constant(field.owner(), field.name());
    }
    Expression initializer = index.initializer(field);
    boolean constantType = Types.isPrimitive(field.type()) || Types.isString(field.type());
    if (initializer == null || !constantType) {
      return Optional.empty();
    }
    return new Folding(new InType(declaration))
        .of(initializer)
        .flatMap(v -> Folding.cast(v, field.type().erasedName()));
  }

  /** Names as this unit sees them. */
  private final class InUnit implements Folding.Context {
    @Override
    public Optional<Object> value(Expression name) {
      Symbol symbol = names.symbolOf(name);
      if (symbol instanceof Symbol.Field field) {
        return field(field.field());
      }
      return symbol instanceof Symbol.Local local ? local(local.declaration()) : Optional.empty();
    }

    private Optional<Object> local(Node declaration) {
      boolean isFinal =
          declaration instanceof VariableDeclarator
              && NodeScopes.parent(declaration) instanceof VariableDeclarationExpr written
              && written.isFinal();
      if (!isFinal) {
        return Optional.empty();
      }
      String type = names.typeOfLocal(declaration).erasedName();
      return ((VariableDeclarator) declaration)
          .getInitializer()
          .flatMap(Constants.this::of)
          .flatMap(v -> Folding.cast(v, type));
    }

    @Override
    public String type(Type type) {
      return names.declared(type).erasedName();
    }
  }

  /** Names as a declaration sees them whose syntax tree is gone. */
  private final class InType implements Folding.Context {
    private final Declaration declaration;

    InType(Declaration declaration) {
      this.declaration = declaration;
    }

    @Override
    public Optional<Object> value(Expression name) {
      if (name instanceof NameExpr simple) {
        return simple(simple.getNameAsString());
      }
      if (!(name instanceof FieldAccessExpr access)) {
        return Optional.empty();
      }
      JavaType owner = declaration.scope().qualified(access.getScope().toString());
      return index
          .inheritedField(owner.erasedName(), access.getNameAsString())
          .flatMap(Constants.this::field);
    }

    private Optional<Object> simple(String name) {
      Optional<FieldInfo> own = index.field(declaration.name(), name);
      if (own.isPresent()) {
        return field(own.get());
      }
      List<String> owners = declaration.scope().unit().staticOwners(name);
      return owners.stream()
          .flatMap(owner -> index.inheritedField(owner, name).stream())
          .findFirst()
          .flatMap(Constants.this::field);
    }

    @Override
    public String type(Type type) {
      return declaration.scope().resolve(TypeRef.of(type)).erasedName();
    }
  }
}
