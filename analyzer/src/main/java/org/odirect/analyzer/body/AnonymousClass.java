package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.Collections;
import java.util.List;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/**
 * The class of an anonymous class body or of an enum constant with a body. Its constructor is
 * implicit: it hands its arguments on to that of the super class and runs the initialisers.
 *
 * @param type the class
 * @param constructor its constructor
 * @param superConstructor that of its super class
 * @param callsSuper whether the super class is one that does something: no interface, not Object
 */
record AnonymousClass(
    JavaType type, Callee constructor, Callee superConstructor, boolean callsSuper) {

  /**
   * The class of a node.
   *
   * @param superConstructor what the creation resolves to
   * @param arguments how many arguments it has
   */
  static AnonymousClass of(UnitContext unit, Node node, Callee superConstructor, int arguments) {
    String name = unit.names.nameOf(node);
    JavaType type = new JavaType.ClassType(name, List.of());
    boolean callsSuper = callsSuper(unit, node, superConstructor, arguments);
    List<String> parameters = superConstructor.key().parameters();
    if (!callsSuper) {
      parameters = List.of();
    } else if (!superConstructor.varargs() && parameters.size() != arguments) {
      parameters = Collections.nCopies(arguments, JavaType.UNKNOWN.erasedName());
    }
    Callee constructor =
        new Callee(
            new MethodKey(name, MethodKey.CONSTRUCTOR, parameters),
            true,
            true,
            false,
            callsSuper && superConstructor.varargs(),
            type,
            callsSuper ? superConstructor.parameters() : List.of(),
            superConstructor.thrown());
    return new AnonymousClass(type, constructor, superConstructor, callsSuper);
  }

  private static boolean callsSuper(
      UnitContext unit, Node node, Callee superConstructor, int arguments) {
    if (arguments > 0) {
      return true;
    }
    if (!superConstructor.known()) {
      return false;
    }
    if (!(node instanceof ObjectCreationExpr creation)) {
      return true;
    }
    String supertype = unit.names.declared(creation.getType()).erasedName();
    return !supertype.equals("java.lang.Object")
        && unit.names
            .index()
            .find(supertype)
            .filter(info -> info.kind() != ClassInfo.Kind.INTERFACE)
            .isPresent();
  }
}
