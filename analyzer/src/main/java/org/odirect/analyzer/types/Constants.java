package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.Type;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.odirect.analyzer.types.Names.Symbol;

/** The values of compile-time constants, those of other types included. */
final class Constants {

  private final UnitNames names;
  private final IdentityHashMap<Expression, Optional<Object>> known = new IdentityHashMap<>();
  private final FieldConstants fields;

  Constants(ProjectIndex index, UnitNames names) {
    this.fields = new FieldConstants(index);
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

  /** Names as this unit sees them. */
  private final class InUnit implements Folding.Context {
    @Override
    public Optional<Object> value(Expression name) {
      Symbol symbol = names.symbolOf(name);
      if (symbol instanceof Symbol.Field field) {
        return fields.of(field.field());
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
}
