package org.odirect.analyzer.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.odirect.analyzer.notice.Suggestions;

/**
 * What an {@link Role#EXIT exit} may say: its effects and their arguments. An argument is a value,
 * or what the signs below stand for.
 */
final class Effects {

  private static final Set<String> DIRECTIONS = Set.of("KERNEL_READS", "KERNEL_FILLS");

  private static final Set<String> MODES =
      Set.of("BLOCKING", "FUTURE", "HANDLER", "REAPED", "NOTIFIED", "PICKED", "TAKEN", "TASK");

  private static final Set<String> TOUCHES = Set.of("READ", "WRITE", "STATE", "RELEASE", "LET_GO");

  private static final Set<String> DIRECT = Set.of("YES", "SOMETIMES", "NO");

  private static final String OPERATION = "operation";

  private static final String FINISHED = "finished";

  private static final String MADE = "made";

  private static final String STORED = "stored";

  private static final Term RECEIVER = Term.of("this");

  /** The effects that only tell what objects hold and how they were made. */
  private static final Set<String> HELD = Set.of("fact", "holds", MADE, "result");

  private static final String TOUCH = "touch";

  private static final String OPERATION_ARGUMENTS = "vDMbbvvvlvlXbvl";

  private static final String TOUCH_ARGUMENTS = "Kvlll";

  /**
   * The effects with a sign for each argument: {@code v} a value, {@code o} a value or {@code _},
   * {@code l} a list of values, {@code t} a text, {@code n} a number, {@code b} a boolean, {@code
   * D, M, X, K} a word of the sets above, {@code T} a list of touches, {@code O} one of operations.
   */
  private static final Map<String, String> EFFECTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("thrown", "t"),
              Map.entry("result", "v"),
              Map.entry("ignorable", ""),
              Map.entry("unchecked", ""),
              Map.entry("fact", "vb"),
              Map.entry("holds", "vv"),
              Map.entry("contains", "vl"),
              Map.entry(MADE, "vttvvvtl"),
              Map.entry("window", "voo"),
              Map.entry(OPERATION, OPERATION_ARGUMENTS),
              Map.entry(FINISHED, OPERATION_ARGUMENTS),
              Map.entry(TOUCH, TOUCH_ARGUMENTS),
              Map.entry("task", "vlbTOl"),
              Map.entry("waited", "v"),
              Map.entry("handed", "v"),
              Map.entry("cancelled", "v"),
              Map.entry("invoked", "v"),
              Map.entry("signalled", "v"),
              Map.entry("locked", "v"),
              Map.entry("marked", "n"),
              Map.entry("pool", "t"),
              Map.entry("reaped", "n")));

  /** What may be said of a field, with signs as above. */
  private static final Map<String, String> FIELD_EFFECTS =
      Map.of(STORED, "tttvvvtl", "unclear", "");

  /** The values with a sign for each argument; {@code *}: any number of values follow. */
  private static final Map<String, String> VALUES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("this", ""),
              Map.entry("closure", ""),
              Map.entry("null", ""),
              Map.entry("true", ""),
              Map.entry("false", ""),
              Map.entry("char", "n"),
              Map.entry("double", "t"),
              Map.entry("site", "n"),
              Map.entry("join", "n"),
              Map.entry("oldsite", "n"),
              Map.entry("oldjoin", "n"),
              Map.entry("static", "tt"),
              Map.entry("field", "vt"),
              Map.entry("element", "vv"),
              Map.entry("view", "voov"),
              Map.entry("op", "t*")));

  private final int parameters;

  private Effects(int parameters) {
    this.parameters = parameters;
  }

  /**
   * What is wrong with the text of an exit, or empty.
   *
   * @param parameters how many parameters the method has
   */
  static Optional<String> problem(String text, int parameters) {
    try {
      Effects effects = new Effects(parameters);
      TermReader.read(text).forEach(effects::checkEffect);
      return Optional.empty();
    } catch (TermReader.TermException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /** What is wrong with what is said of a field, or empty. */
  static Optional<String> problemOfField(String text) {
    try {
      Effects effects = new Effects(0);
      TermReader.read(text).forEach(e -> effects.check(e, "effect", FIELD_EFFECTS));
      return Optional.empty();
    } catch (TermReader.TermException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /** Whether an exit leaves memory lent, has lent it, or opens a channel. */
  static boolean lend(String text) {
    return TermReader.read(text).stream()
        .anyMatch(
            effect ->
                effect.text().equals(OPERATION)
                    || effect.text().equals(FINISHED)
                    || (effect.text().equals(MADE) && effect.argument(1).text().equals("CHANNEL")));
  }

  /** Whether a field has the handle of a C function. */
  static boolean holdFunction(String text) {
    return TermReader.read(text).stream()
        .anyMatch(e -> e.text().equals(STORED) && e.argument(1).text().equals("FUNCTION"));
  }

  /** Whether an exit says something of its receiver but which objects that holds. */
  static boolean concernReceiver(String text) {
    return TermReader.read(text).stream()
        .anyMatch(effect -> !HELD.contains(effect.text()) && mentionsReceiver(effect));
  }

  private static boolean mentionsReceiver(Term term) {
    return term.equals(RECEIVER) || term.arguments().stream().anyMatch(Effects::mentionsReceiver);
  }

  private void checkEffect(Term effect) {
    check(effect, "effect", EFFECTS);
  }

  private void check(Term term, String what, Map<String, String> known) {
    String signs = term.kind() == Term.Kind.NAME ? known.get(term.text()) : null;
    if (signs == null) {
      throw wrong(
          "unknown " + what + " " + term + Suggestions.didYouMean(term.text(), known.keySet()));
    }
    boolean open = signs.endsWith("*");
    int fixed = open ? signs.length() - 1 : signs.length();
    int given = term.arguments().size();
    if (given < fixed || (given > fixed && !open)) {
      throw wrong(term.text() + " has " + fixed + " arguments, not " + given);
    }
    for (int i = 0; i < given; i++) {
      checkArgument(term, term.argument(i), i < fixed ? signs.charAt(i) : 'v');
    }
  }

  private void checkArgument(Term term, Term argument, char sign) {
    switch (sign) {
      case 'v' -> checkValue(argument);
      case 'o' -> {
        if (!argument.equals(Term.of("_"))) {
          checkValue(argument);
        }
      }
      case 't' -> require(term, argument, Term.Kind.TEXT, "a text");
      case 'n' -> require(term, argument, Term.Kind.NUMBER, "a number");
      case 'b' -> word(term, argument, Set.of("true", "false"));
      case 'D' -> word(term, argument, DIRECTIONS);
      case 'M' -> word(term, argument, MODES);
      case 'X' -> word(term, argument, DIRECT);
      case 'K' -> word(term, argument, TOUCHES);
      case 'T' ->
          elements(term, argument).forEach(e -> check(e, TOUCH, Map.of(TOUCH, TOUCH_ARGUMENTS)));
      case 'O' ->
          elements(term, argument)
              .forEach(e -> check(e, OPERATION, Map.of(OPERATION, OPERATION_ARGUMENTS)));
      default -> elements(term, argument).forEach(this::checkValue);
    }
  }

  private void checkValue(Term value) {
    if (value.kind() == Term.Kind.NUMBER || value.kind() == Term.Kind.TEXT) {
      return;
    }
    boolean parameter = value.text().matches("p\\d{1,3}") && value.arguments().isEmpty();
    if (!parameter) {
      check(value, "value", VALUES);
    } else if (Integer.parseInt(value.text().substring(1)) >= parameters) {
      throw wrong("there is no parameter " + value);
    }
  }

  private static void require(Term term, Term argument, Term.Kind kind, String what) {
    if (argument.kind() != kind) {
      throw wrong(term.text() + " needs " + what + ", not " + argument);
    }
  }

  private static void word(Term term, Term argument, Set<String> words) {
    if (!words.contains(argument.text()) || !argument.equals(Term.of(argument.text()))) {
      throw wrong(term.text() + " needs one of " + words.stream().sorted().toList());
    }
  }

  private static List<Term> elements(Term term, Term argument) {
    require(term, argument, Term.Kind.LIST, "a list");
    return argument.arguments();
  }

  private static TermReader.TermException wrong(String problem) {
    return new TermReader.TermException(problem);
  }
}
