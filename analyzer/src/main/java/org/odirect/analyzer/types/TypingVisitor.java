package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.Names.Symbol;

/** The typing rules, one per kind of expression. */
final class TypingVisitor extends GenericVisitorWithDefaults<JavaType, UnitNames> {

  private final Compatibility compatibility;
  private final ExpressionTypes types;
  private final UnitNames names;

  TypingVisitor(Compatibility compatibility, ExpressionTypes types, UnitNames names) {
    this.compatibility = compatibility;
    this.types = types;
    this.names = names;
  }

  @Override
  public JavaType defaultAction(Node node, UnitNames context) {
    return JavaType.UNKNOWN;
  }

  @Override
  public JavaType visit(NameExpr name, UnitNames context) {
    return names.typeOfSymbol(names.symbolOf(name));
  }

  @Override
  public JavaType visit(FieldAccessExpr access, UnitNames context) {
    Symbol symbol = names.symbolOf(access);
    if (symbol instanceof Symbol.TypeName type) {
      return Types.named(type.qualifiedName());
    }
    return names.typeOfMember(types.of(access.getScope()), symbol);
  }

  @Override
  public JavaType visit(TypeExpr type, UnitNames context) {
    Symbol symbol = names.symbolOf(type);
    return symbol instanceof Symbol.Local || symbol instanceof Symbol.Field
        ? names.typeOfSymbol(symbol)
        : names.declared(type.getType());
  }

  @Override
  public JavaType visit(MethodCallExpr call, UnitNames context) {
    return names.calleeOf(call).result();
  }

  @Override
  public JavaType visit(ObjectCreationExpr creation, UnitNames context) {
    if (creation.getAnonymousClassBody().isPresent()) {
      return Types.named(names.nameOf(creation));
    }
    return Calls.isDiamond(creation.getType())
        ? names.calleeOf(creation).result()
        : types.createdType(creation);
  }

  @Override
  public JavaType visit(LambdaExpr lambda, UnitNames context) {
    return names.functionalTypeOf(lambda);
  }

  @Override
  public JavaType visit(MethodReferenceExpr reference, UnitNames context) {
    return names.functionalTypeOf(reference);
  }

  @Override
  public JavaType visit(EnclosedExpr enclosed, UnitNames context) {
    return types.of(enclosed.getInner());
  }

  @Override
  public JavaType visit(CastExpr cast, UnitNames context) {
    return names.declared(cast.getType());
  }

  @Override
  public JavaType visit(AssignExpr assignment, UnitNames context) {
    return types.of(assignment.getTarget());
  }

  @Override
  public JavaType visit(ThisExpr self, UnitNames context) {
    return types.self(self, self.getTypeName().orElse(null), false);
  }

  @Override
  public JavaType visit(SuperExpr self, UnitNames context) {
    return types.self(self, self.getTypeName().orElse(null), true);
  }

  @Override
  public JavaType visit(ArrayAccessExpr access, UnitNames context) {
    return types.of(access.getName()) instanceof ArrayType array
        ? array.element()
        : JavaType.UNKNOWN;
  }

  @Override
  public JavaType visit(ArrayCreationExpr creation, UnitNames context) {
    JavaType type = names.declared(creation.getElementType());
    for (int i = 0; i < creation.getLevels().size(); i++) {
      type = new ArrayType(type);
    }
    return type;
  }

  @Override
  public JavaType visit(ArrayInitializerExpr array, UnitNames context) {
    Node parent = NodeScopes.parent(array);
    if (parent instanceof ArrayCreationExpr creation) {
      return types.of(creation);
    }
    return names.wanted(array);
  }

  @Override
  public JavaType visit(ClassExpr literal, UnitNames context) {
    JavaType type = Types.box(names.declared(literal.getType()));
    return new ClassType("java.lang.Class", List.of(type));
  }

  @Override
  public JavaType visit(InstanceOfExpr test, UnitNames context) {
    return Types.BOOLEAN;
  }

  @Override
  public JavaType visit(TypePatternExpr pattern, UnitNames context) {
    return names.typeOfLocal(pattern);
  }

  @Override
  public JavaType visit(VariableDeclarationExpr declaration, UnitNames context) {
    return names.typeOfLocal(declaration.getVariable(0));
  }

  @Override
  public JavaType visit(ConditionalExpr conditional, UnitNames context) {
    JavaType narrow = types.narrowed(conditional.getThenExpr(), conditional.getElseExpr());
    return narrow != null
        ? narrow
        : eitherOf(conditional, List.of(conditional.getThenExpr(), conditional.getElseExpr()));
  }

  @Override
  public JavaType visit(SwitchExpr choice, UnitNames context) {
    return eitherOf(choice, results(choice));
  }

  /** What all results have in common, or else what the context wants. */
  private JavaType eitherOf(Expression expression, List<Expression> results) {
    JavaType common = null;
    for (Expression result : results) {
      JavaType type = types.of(result);
      common = common == null ? type : compatibility.common(common, type);
    }
    return common == null || Types.isUnknown(common) ? names.wanted(expression) : common;
  }

  private static List<Expression> results(SwitchExpr choice) {
    List<Expression> results = new ArrayList<>();
    for (SwitchEntry entry : choice.getEntries()) {
      for (Statement statement : entry.getStatements()) {
        if (entry.getType() == SwitchEntry.Type.EXPRESSION
            && statement instanceof ExpressionStmt single) {
          results.add(single.getExpression());
        } else {
          yielded(statement, results);
        }
      }
    }
    return results;
  }

  private static void yielded(Statement statement, List<Expression> into) {
    Deque<Node> todo = new ArrayDeque<>();
    todo.push(statement);
    while (!todo.isEmpty()) {
      Node node = todo.pop();
      if (node instanceof YieldStmt found) {
        into.add(found.getExpression());
      } else if (!(node instanceof Expression)) {
        List<Node> children = node.getChildNodes();
        for (int i = children.size() - 1; i >= 0; i--) {
          todo.push(children.get(i));
        }
      }
    }
  }

  @Override
  public JavaType visit(UnaryExpr unary, UnitNames context) {
    JavaType operand = types.of(unary.getExpression());
    return switch (unary.getOperator()) {
      case LOGICAL_COMPLEMENT -> Types.BOOLEAN;
      case PLUS, MINUS, BITWISE_COMPLEMENT -> Types.promote(operand, operand);
      default -> operand;
    };
  }

  @Override
  public JavaType visit(BinaryExpr binary, UnitNames context) {
    return switch (binary.getOperator()) {
      case OR, AND, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> Types.BOOLEAN;
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> {
        JavaType left = types.of(binary.getLeft());
        yield Types.promote(left, left.equals(Types.LONG) ? left : Types.INT);
      }
      case PLUS -> sum(binary);
      case BINARY_AND, BINARY_OR, XOR -> bitwise(binary);
      default -> Types.promote(types.of(binary.getLeft()), types.of(binary.getRight()));
    };
  }

  private JavaType sum(BinaryExpr binary) {
    JavaType left = types.of(binary.getLeft());
    if (Types.isString(left)) {
      return left;
    }
    JavaType right = types.of(binary.getRight());
    return Types.isString(right) ? right : Types.promote(left, right);
  }

  private JavaType bitwise(BinaryExpr binary) {
    JavaType left = types.of(binary.getLeft());
    JavaType right = types.of(binary.getRight());
    boolean logical =
        Types.unbox(left).equals(Types.BOOLEAN) || Types.unbox(right).equals(Types.BOOLEAN);
    return logical ? Types.BOOLEAN : Types.promote(left, right);
  }

  @Override
  public JavaType visit(StringLiteralExpr literal, UnitNames context) {
    return Types.STRING;
  }

  @Override
  public JavaType visit(TextBlockLiteralExpr literal, UnitNames context) {
    return Types.STRING;
  }

  @Override
  public JavaType visit(IntegerLiteralExpr literal, UnitNames context) {
    return Types.INT;
  }

  @Override
  public JavaType visit(LongLiteralExpr literal, UnitNames context) {
    return Types.LONG;
  }

  @Override
  public JavaType visit(CharLiteralExpr literal, UnitNames context) {
    return Types.CHAR;
  }

  @Override
  public JavaType visit(BooleanLiteralExpr literal, UnitNames context) {
    return Types.BOOLEAN;
  }

  @Override
  public JavaType visit(NullLiteralExpr literal, UnitNames context) {
    return Types.NULL;
  }

  @Override
  public JavaType visit(DoubleLiteralExpr literal, UnitNames context) {
    String text = literal.getValue();
    char last = Character.toLowerCase(text.charAt(text.length() - 1));
    boolean hexadecimal = text.length() > 1 && Character.toLowerCase(text.charAt(1)) == 'x';
    return last == 'f' && (!hexadecimal || text.contains("p") || text.contains("P"))
        ? Types.FLOAT
        : Types.DOUBLE;
  }
}
