package org.odirect.analyzer.storage;

import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition on the facts of a layer. A fact that is not known satisfies none.
 *
 * @param fact the fact's name
 * @param relation how it is compared
 * @param values what it is compared with: one version, or the values that it may have
 */
@Immutable
@SuppressWarnings("Immutable") // the list is unmodifiable by construction
record Condition(String fact, Relation relation, List<String> values) {
  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z-]*)\\s*(=|<|>=)\\s*([\\w.-]+(?:\\|[\\w.-]+)*)");

  /** How a fact is compared. */
  enum Relation {
    ONE_OF("="),
    BEFORE("<"),
    FROM(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }
  }

  Condition {
    values = List.copyOf(values);
  }

  /** Parses {@code fact = value|value}, {@code fact < version} or {@code fact >= version}. */
  static Optional<Condition> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Relation relation =
        Arrays.stream(Relation.values())
            .filter(it -> it.sign.equals(matcher.group(2)))
            .findFirst()
            .orElseThrow();
    List<String> values = List.of(matcher.group(3).split("\\|"));
    boolean versions = relation != Relation.ONE_OF;
    return versions && (values.size() > 1 || Version.parse(values.get(0)).isEmpty())
        ? Optional.empty()
        : Optional.of(new Condition(matcher.group(1), relation, values));
  }

  boolean holds(Map<String, String> facts) {
    String value = facts.get(fact);
    if (value == null) {
      return false;
    }
    if (relation == Relation.ONE_OF) {
      return values.contains(value);
    }
    Optional<Version> version = Version.parse(value);
    Version bound = Version.parse(values.get(0)).orElseThrow();
    return version.isPresent()
        && (version.get().compareTo(bound) < 0) == (relation == Relation.BEFORE);
  }

  @Override
  public String toString() {
    return fact + " " + relation.sign + " " + String.join("|", values);
  }
}
