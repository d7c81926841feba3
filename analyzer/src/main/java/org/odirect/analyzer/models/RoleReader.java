package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.StubSyntax.Annotation;
import org.odirect.analyzer.models.StubSyntax.Parameter;
import org.odirect.analyzer.models.StubSyntax.TypeRef;
import org.odirect.analyzer.models.StubSyntax.Value;
import org.odirect.analyzer.notice.Suggestions;

/** Turns the annotations of one method's positions into roles. */
final class RoleReader {

  private static final Map<String, Role> ROLES =
      Arrays.stream(Role.values())
          .collect(Collectors.toUnmodifiableMap(Role::annotation, role -> role));

  private final StubErrors errors;
  private final StubScope scope;
  private final List<Parameter> parameters;

  /** A reader for a method with these parameters. */
  RoleReader(StubErrors errors, StubScope scope, List<Parameter> parameters) {
    this.errors = errors;
    this.scope = scope;
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
        errors.add(annotation.at(), "unknown role @" + annotation.name() + hint);
      } else if (!role.allowedAt(position)) {
        errors.add(
            annotation.at(),
            "@" + annotation.name() + " means nothing " + at(position) + ", only " + places(role));
      } else if (uses.stream().anyMatch(u -> u.role() == role)) {
        errors.add(annotation.at(), "@" + annotation.name() + " stands twice " + at(position));
      } else {
        uses.add(new RoleUse(role, arguments(annotation, role)));
      }
    }
    uses.sort(Comparator.comparing(RoleUse::role));
    return uses;
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
        errors.add(annotation.at(), "@" + annotation.name() + " needs a " + name);
      }
    }
    return arguments;
  }

  private String argument(
      Annotation annotation, String name, Value value, Map<String, RoleArguments.Member> members) {
    RoleArguments.@Nullable Member member = members.get(name);
    if (member == null) {
      errors.add(
          annotation.at(), "@" + annotation.name() + " has no member " + name + others(members));
      return "";
    }
    Optional<String> text = text(value, member);
    if (text.isEmpty()) {
      errors.add(
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
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        return Optional.of(String.valueOf(i));
      }
    }
    return Optional.empty();
  }

  private String classes(List<TypeRef> types) {
    return types.stream().map(t -> scope.type(t).erasedName()).collect(Collectors.joining(","));
  }
}
