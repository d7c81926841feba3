package org.odirect.analyzer.types;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;

/** The values of fields that are compile-time constants. */
final class FieldConstants {

  private final ProjectIndex index;
  private final Map<String, Optional<Object>> fields = new HashMap<>();

  FieldConstants(ProjectIndex index) {
    this.index = index;
  }

  Optional<Object> of(FieldInfo field) {
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
          .flatMap(FieldConstants.this::of);
    }

    private Optional<Object> simple(String name) {
      Optional<FieldInfo> own = index.field(declaration.name(), name);
      if (own.isPresent()) {
        return of(own.get());
      }
      List<String> owners = declaration.scope().unit().staticOwners(name);
      return owners.stream()
          .flatMap(owner -> index.inheritedField(owner, name).stream())
          .findFirst()
          .flatMap(FieldConstants.this::of);
    }

    @Override
    public String type(Type type) {
      return declaration.scope().resolve(TypeRef.of(type)).erasedName();
    }
  }
}
