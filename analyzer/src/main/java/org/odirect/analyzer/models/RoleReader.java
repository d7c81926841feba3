package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.StubSyntax.Annotation;
import org.odirect.analyzer.models.StubSyntax.TypeRef;
import org.odirect.analyzer.models.StubSyntax.Value;
import org.odirect.analyzer.notice.Suggestions;

/** Turns the annotations of one method's positions into roles. */
final class RoleReader {

  /** The roles by the simple names of their annotations. */
  static final Map<String, Role> ROLES =
      Arrays.stream(Role.values())
          .collect(Collectors.toUnmodifiableMap(Role::annotation, role -> role));

  private final ObjIntConsumer<String> errors;
  private final Function<TypeRef, String> types;
  private final List<String> parameters;

  /**
   * A reader for one method.
   *
   * @param errors gets what is wrong, with the place that the annotation has
   * @param types the erased name of a type
   * @param parameters the names of the parameters
   */
  RoleReader(
      ObjIntConsumer<String> errors, Function<TypeRef, String> types, List<String> parameters) {
    this.errors = errors;
    this.types = types;
    this.parameters = parameters;
  }

  /** The roles that the annotations at a position mean, sorted. */
  List<RoleUse> read(List<Annotation> annotations, Role.Position position) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    List<RoleUse> uses = new ArrayList<>(annotations.size());
    for (Annotation annotation : annotations) {
      Role role = ROLES.get(annotation.name());
      if (role == null) {
        String hint = Suggestions.didYouMean(annotation.name(), ROLES.keySet());
        wrong(annotation.at(), "unknown role @" + annotation.name() + hint);
      } else if (!role.allowedAt(position)) {
        wrong(
            annotation.at(),
            "@" + annotation.name() + " means nothing " + at(position) + ", only " + places(role));
      } else if (role != Role.EXIT && uses.stream().anyMatch(u -> u.role() == role)) {
        wrong(annotation.at(), "@" + annotation.name() + " stands twice " + at(position));
      } else {
        uses.add(new RoleUse(role, arguments(annotation, role)));
      }
    }
    uses.sort(Comparator.comparing(RoleUse::role));
    return uses;
  }

  private void wrong(int at, String message) {
    errors.accept(message, at);
  }

  private static String at(Role.Position position) {
    return switch (position) {
      case RECEIVER -> "on a receiver";
      case PARAMETER -> "on a parameter";
      case RESULT -> "on a result";
    };
  }

  /** Where a role means something: {@code on a receiver or on a parameter}. */
  private static String places(Role role) {
    return Arrays.stream(Role.Position.values())
        .filter(role::allowedAt)
        .map(RoleReader::at)
        .collect(Collectors.joining(" or "));
  }

  private Map<String, String> arguments(Annotation annotation, Role role) {
    Map<String, RoleArguments.Member> members = RoleArguments.of(role);
    if (annotation.members().isEmpty() && members.isEmpty()) {
      return Map.of();
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    annotation
        .members()
        .forEach((name, value) -> arguments.put(name, argument(annotation, name, value, members)));
    for (String name : RoleArguments.required(role)) {
      if (!arguments.containsKey(name)) {
        wrong(annotation.at(), "@" + annotation.name() + " needs a " + name);
      }
    }
    return arguments;
  }

  private String argument(
      Annotation annotation, String name, Value value, Map<String, RoleArguments.Member> members) {
    RoleArguments.@Nullable Member member = members.get(name);
    if (member == null) {
      wrong(annotation.at(), "@" + annotation.name() + " has no member " + name + others(members));
      return "";
    }
    if (member.form() == RoleArguments.Form.EFFECTS && value.form() == RoleArguments.Form.TEXT) {
      Effects.problem(value.text(), parameters.size())
          .ifPresent(problem -> wrong(annotation.at(), "@" + annotation.name() + ": " + problem));
      return value.text();
    }
    Optional<String> text = text(value, member);
    if (text.isEmpty()) {
      wrong(
          annotation.at(),
          "@" + annotation.name() + " cannot have " + name + " = " + value.text() + others(member));
    }
    return text.orElse("");
  }

  private static String others(Map<String, RoleArguments.Member> members) {
    return members.isEmpty() ? "" : ", only " + joined(members.keySet());
  }

  private static String others(RoleArguments.Member member) {
    return member.values().isEmpty() ? "" : ", only " + joined(member.values());
  }

  private static String joined(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }

  private Optional<String> text(Value value, RoleArguments.Member member) {
    if (member.form() == RoleArguments.Form.PARAMETER) {
      return value.form() == RoleArguments.Form.TEXT ? parameter(value.text()) : Optional.empty();
    }
    if (member.form() != value.form()) {
      return Optional.empty();
    }
    return switch (member.form()) {
      case NAME -> Optional.of(value.text()).filter(member.values()::contains);
      case CLASSES -> Optional.of(classes(value.classes()));
      default -> Optional.of(value.text());
    };
  }

  /** A parameter's index, or {@code this}. */
  private Optional<String> parameter(String name) {
    if (name.equals("this")) {
      return Optional.of(name);
    }
    int index = parameters.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(String.valueOf(index));
  }

  private String classes(List<TypeRef> literals) {
    return literals.stream().map(types).collect(Collectors.joining(","));
  }
}
