package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.RoleAnnotations;
import org.odirect.analyzer.models.RoleAnnotations.Argument;
import org.odirect.analyzer.models.RoleAnnotations.Signature;
import org.odirect.analyzer.models.RoleAnnotations.Written;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.UnitNames;

/**
 * Finds the methods of a file whose annotations say their roles. An annotation says a role if it
 * has the role's simple name and its type is in the package {@link RoleAnnotations#PACKAGE}, or is
 * declared in the analysed sources with an annotation called {@link RoleAnnotations#MARK}.
 */
public final class AnnotatedMethods {

  private final UnitNames names;
  private final String path;
  private final List<MethodModel> models = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private AnnotatedMethods(UnitNames names, String path) {
    this.names = names;
    this.path = path;
  }

  /**
   * What a file says.
   *
   * @param notices what means nothing where it stands
   */
  public record Result(List<MethodModel> models, List<Notice> notices) {}

  /** The models that the annotations in a file say. */
  public static Result read(UnitNames names, String path) {
    AnnotatedMethods reader = new AnnotatedMethods(names, path);
    names.unit().getTypes().forEach(reader::type);
    return new Result(reader.models, reader.notices);
  }

  private void type(TypeDeclaration<?> type) {
    type.getMembers()
        .forEach(
            member -> {
              if (member instanceof CallableDeclaration<?> callable) {
                callable(names.nameOf(type), callable);
              } else if (member instanceof TypeDeclaration<?> nested) {
                type(nested);
              }
            });
  }

  private void callable(String type, CallableDeclaration<?> callable) {
    List<Written> onMethod = roles(callable.getAnnotations());
    List<Written> onReceiver =
        callable.getReceiverParameter().map(r -> roles(r.getAnnotations())).orElse(List.of());
    List<List<Written>> onParameters =
        callable.getParameters().stream().map(p -> roles(p.getAnnotations())).toList();
    if (onMethod.isEmpty()
        && onReceiver.isEmpty()
        && onParameters.stream().allMatch(List::isEmpty)) {
      return;
    }
    boolean isConstructor = callable instanceof ConstructorDeclaration;
    boolean isStatic = callable instanceof MethodDeclaration method && method.isStatic();
    Signature signature =
        new Signature(
            new MethodKey(
                type,
                isConstructor ? MethodKey.CONSTRUCTOR : callable.getNameAsString(),
                callable.getParameters().stream().map(this::erased).toList()),
            onMethod,
            onReceiver,
            onParameters,
            callable.getParameters().stream().map(Parameter::getNameAsString).toList(),
            !isConstructor && !isStatic,
            path + ":" + line(callable.getName()));
    models.add(
        RoleAnnotations.read(
            signature, (problem, line) -> notices.add(new Notice(path, line, problem, false))));
  }

  private String erased(Parameter parameter) {
    String type = names.declared(parameter.getType()).erasedName();
    return parameter.isVarArgs() ? type + "[]" : type;
  }

  private static int line(Node node) {
    return node.getRange().map(r -> r.begin.line).orElse(0);
  }

  private List<Written> roles(NodeList<AnnotationExpr> annotations) {
    List<Written> roles = new ArrayList<>(0);
    for (AnnotationExpr annotation : annotations) {
      if (isRole(annotation)) {
        String name = annotation.getName().getIdentifier();
        roles.add(new Written(name, members(annotation), line(annotation)));
      }
    }
    return roles;
  }

  private boolean isRole(AnnotationExpr annotation) {
    if (!RoleAnnotations.names().contains(annotation.getName().getIdentifier())) {
      return false;
    }
    JavaType type = names.typeOf(annotation);
    if (type instanceof JavaType.ClassType) {
      return type.erasedName().startsWith(RoleAnnotations.PACKAGE + ".")
          || names.index().find(type.erasedName()).filter(AnnotatedMethods::isMarked).isPresent();
    }
    return names.unit().getImports().stream()
        .anyMatch(i -> i.isAsterisk() && i.getNameAsString().equals(RoleAnnotations.PACKAGE));
  }

  private static boolean isMarked(ClassInfo type) {
    return type.kind() == ClassInfo.Kind.ANNOTATION
        && type.annotations().keySet().stream()
            .anyMatch(n -> n.substring(n.lastIndexOf('.') + 1).equals(RoleAnnotations.MARK));
  }

  private Map<String, Argument> members(AnnotationExpr annotation) {
    Map<String, Argument> members = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      members.put("value", argument(single.getMemberValue()));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        members.put(pair.getNameAsString(), argument(pair.getValue()));
      }
    }
    return members;
  }

  private Argument argument(Expression value) {
    if (value instanceof ArrayInitializerExpr array) {
      boolean single = array.getValues().size() == 1;
      return single ? argument(array.getValues().get(0)) : classes(array.getValues());
    }
    if (value instanceof ClassExpr) {
      return classes(List.of(value));
    }
    return names
        .constantOf(value)
        .map(Argument::value)
        .orElseGet(
            () ->
                Argument.constant(
                    value instanceof FieldAccessExpr access
                        ? access.getNameAsString()
                        : value.toString()));
  }

  private Argument classes(List<Expression> literals) {
    return Argument.classes(
        literals.stream()
            .filter(ClassExpr.class::isInstance)
            .map(literal -> names.declared(((ClassExpr) literal).getType()).erasedName())
            .toList());
  }
}
