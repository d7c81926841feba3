package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.odirect.analyzer.models.StubSyntax.Annotation;
import org.odirect.analyzer.models.StubSyntax.TypeRef;
import org.odirect.analyzer.models.StubSyntax.Value;
import org.odirect.analyzer.types.MethodKey;

/**
 * Reads roles from annotations in sources. They mean what they mean in stubs, and two things are
 * easier to write: on a method, a role of receivers that means nothing on a result is the
 * receiver's; and a constant may be a string.
 */
public final class RoleAnnotations {

  /** The package whose annotation types are roles, wherever it comes from. */
  public static final String PACKAGE = "org.odirect.annotations";

  /** The annotation on the declarations of other annotation types that are roles. */
  public static final String MARK = "Role";

  private final RoleReader roles;

  private RoleAnnotations(RoleReader roles) {
    this.roles = roles;
  }

  /** The simple names of the annotations that can be roles. */
  public static Set<String> names() {
    return RoleReader.ROLES.keySet();
  }

  /**
   * An annotation in the sources.
   *
   * @param role its simple name
   * @param line where it stands
   */
  public record Written(String role, Map<String, Argument> members, int line) {}

  /** The value of a member. */
  @Immutable
  @SuppressWarnings("Immutable") // the list is never changed
  public static final class Argument {
    private final RoleArguments.Form form;
    private final String text;
    private final List<String> classes;

    private Argument(RoleArguments.Form form, String text, List<String> classes) {
      this.form = form;
      this.text = text;
      this.classes = classes;
    }

    /** A constant of an enumeration, by its simple name. */
    public static Argument constant(String name) {
      return new Argument(RoleArguments.Form.NAME, name, List.of());
    }

    /** Class literals, by their qualified names. */
    public static Argument classes(List<String> names) {
      return new Argument(RoleArguments.Form.CLASSES, "{}", List.copyOf(names));
    }

    /** A boolean, a number or a string. */
    public static Argument value(Object value) {
      RoleArguments.Form form =
          value instanceof Boolean
              ? RoleArguments.Form.BOOLEAN
              : value instanceof Number ? RoleArguments.Form.NUMBER : RoleArguments.Form.TEXT;
      return new Argument(form, String.valueOf(value), List.of());
    }

    private Value in(RoleArguments.Form wanted, int line) {
      boolean isName = wanted == RoleArguments.Form.NAME && form == RoleArguments.Form.TEXT;
      return new Value(
          isName ? wanted : form,
          text,
          classes.stream().map(name -> new TypeRef(name, List.of(), 0, line)).toList());
    }
  }

  /**
   * A method as it is written.
   *
   * @param onMethod the annotations of the method, or constructor, itself
   * @param onReceiver those of the explicit receiver parameter
   * @param onParameters those of each parameter
   * @param names the parameters' names
   * @param hasReceiver whether it has a receiver at all
   * @param place where it is declared, for messages
   */
  public record Signature(
      MethodKey key,
      List<Written> onMethod,
      List<Written> onReceiver,
      List<List<Written>> onParameters,
      List<String> names,
      boolean hasReceiver,
      String place) {}

  /**
   * The model that the annotations of a method say.
   *
   * @param problems gets what is wrong with them, with the line
   */
  public static MethodModel read(Signature method, ObjIntConsumer<String> problems) {
    RoleReader reader = new RoleReader(problems, TypeRef::name, method.names());
    return new RoleAnnotations(reader).model(method);
  }

  private MethodModel model(Signature method) {
    List<Written> result = new ArrayList<>(method.onMethod());
    List<Written> receiver = new ArrayList<>(method.onReceiver());
    if (method.hasReceiver()) {
      for (Written written : method.onMethod()) {
        Role role = RoleReader.ROLES.get(written.role());
        if (role != null
            && !role.allowedAt(Role.Position.RESULT)
            && role.allowedAt(Role.Position.RECEIVER)) {
          result.remove(written);
          receiver.add(written);
        }
      }
    }
    return new MethodModel(
        method.key(),
        read(receiver, Role.Position.RECEIVER),
        method.onParameters().stream().map(p -> read(p, Role.Position.PARAMETER)).toList(),
        read(result, Role.Position.RESULT),
        method.place());
  }

  private List<RoleUse> read(List<Written> written, Role.Position position) {
    return roles.read(written.stream().map(RoleAnnotations::annotation).toList(), position);
  }

  private static Annotation annotation(Written written) {
    Role role = RoleReader.ROLES.get(written.role());
    Map<String, RoleArguments.Member> known = role == null ? Map.of() : RoleArguments.of(role);
    Map<String, Value> members = new LinkedHashMap<>();
    written
        .members()
        .forEach(
            (name, argument) -> {
              RoleArguments.Member member = known.get(name);
              RoleArguments.Form form = member == null ? argument.form : member.form();
              members.put(name, argument.in(form, written.line()));
            });
    return new Annotation(written.role(), members, written.line());
  }
}
