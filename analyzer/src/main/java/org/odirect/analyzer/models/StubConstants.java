package org.odirect.analyzer.models;

import java.util.Optional;
import org.odirect.analyzer.models.StubSyntax.TypeRef;
import org.odirect.analyzer.models.StubSyntax.Value;

/** Constants as stubs have them: numbers, booleans and texts; a character is its number. */
final class StubConstants {

  /** Longer texts are no names of anything. */
  private static final int MAX_TEXT = 100;

  private StubConstants() {}

  /** The value of a field of this type, or empty if it can not have it. */
  static Optional<Object> read(TypeRef type, Value value) {
    if (type.dimensions() > 0) {
      return Optional.empty();
    }
    return switch (value.form()) {
      case NUMBER -> number(type.name(), value.text());
      case BOOLEAN ->
          type.name().equals("boolean")
              ? Optional.of(Boolean.valueOf(value.text()))
              : Optional.empty();
      case TEXT -> type.name().equals("String") ? Optional.of(value.text()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Object> number(String type, String digits) {
    try {
      return switch (type) {
        case "byte", "short", "int" -> Optional.of(Integer.valueOf(digits));
        case "long" -> Optional.of(Long.valueOf(digits));
        case "char" -> Optional.of((char) Integer.parseInt(digits));
        default -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A constant as it is written, or empty if stubs can not have it. */
  static Optional<String> text(Object constant) {
    if (constant instanceof Integer || constant instanceof Long || constant instanceof Boolean) {
      return Optional.of(constant.toString());
    }
    if (constant instanceof Character c) {
      return Optional.of(String.valueOf((int) c));
    }
    boolean plain =
        constant instanceof String text
            && text.length() <= MAX_TEXT
            && text.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '"' && c != '\\');
    return plain ? Optional.of("\"" + constant + "\"") : Optional.empty();
  }
}
