package org.odirect.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.odirect.analyzer.cli.Config;
import org.odirect.analyzer.cli.UsageException;

/** Reads parameters that name one of a few things; a message of ours instead of Maven's. */
final class Choices {
  private Choices() {}

  /** The constant that a configuration names; the default if it names none. */
  static <E extends Enum<E>> E of(Class<E> type, String key, Config config, E otherwise)
      throws UsageException {
    Optional<Config.Item> item = config.item(key);
    return item.isEmpty() ? otherwise : of(type, item.get().where(), item.get().text());
  }

  /**
   * The constant of a name in any case.
   *
   * @param others names beside the constants, for the message
   * @throws UsageException naming the parameter and what it may be
   */
  static <E extends Enum<E>> E of(Class<E> type, String parameter, String value, String... others)
      throws UsageException {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value.strip())) {
        return constant;
      }
    }
    List<String> names =
        Stream.concat(
                Arrays.stream(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)),
                Arrays.stream(others))
            .toList();
    String last = names.get(names.size() - 1);
    String first = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
    throw new UsageException(
        parameter + " must be " + first + " or " + last + ", not '" + value + "'");
  }
}
