package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.Role.Position;

/** The page that documents the roles agrees with the roles. */
class VocabularyTest {
  private static final List<String> LINES = ShippedModels.vocabulary().lines().toList();
  private static final Pattern ROLE = Pattern.compile("`@(\\w+)");
  private static final Set<String> MARKS =
      Set.of("Seed", "RawSeed", "Carrier", "Direct", "NoMemory", "Stored");

  @TestFactory
  Stream<DynamicTest> everyRoleIsDocumented() {
    return Arrays.stream(Role.values())
        .map(role -> DynamicTest.dynamicTest(role.annotation(), () -> documented(role)));
  }

  private static void documented(Role role) {
    List<Integer> rows =
        Stream.iterate(0, i -> i < LINES.size(), i -> i + 1)
            .filter(i -> names(LINES.get(i)).contains(role.annotation()))
            .toList();
    assertThat(rows).as("rows that begin with @" + role.annotation()).hasSize(1);
    String row = LINES.get(rows.get(0));
    assertThat(positions(cell(row, 2))).as(row).isEqualTo(positions(role));
    String section = section(rows.get(0));
    role.members()
        .forEach(
            (name, values) -> {
              if (!name.equals("value")) {
                assertThat(section).as("member " + name).containsPattern("\\b" + name + "\\b");
              }
              values.forEach(
                  v ->
                      assertThat(section)
                          .as("value of " + name)
                          .containsPattern("\\b" + v + "\\b"));
            });
  }

  @TestFactory
  Stream<DynamicTest> everyRowIsOfARole() {
    Set<String> known = new TreeSet<>(MARKS);
    Arrays.stream(Role.values()).forEach(role -> known.add(role.annotation()));
    return LINES.stream()
        .flatMap(line -> names(line).stream())
        .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(known).contains(name)));
  }

  /** The annotations that a row of a table is about. */
  private static Set<String> names(String line) {
    Set<String> names = new TreeSet<>();
    if (line.startsWith("| `@")) {
      Matcher matcher = ROLE.matcher(cell(line, 1));
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  private static String cell(String row, int index) {
    return row.split("\\|", -1)[index].strip();
  }

  private static Set<Position> positions(String cell) {
    Set<Position> positions = EnumSet.noneOf(Position.class);
    for (String name : cell.split(", ", -1)) {
      positions.add(Position.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return positions;
  }

  private static Set<Position> positions(Role role) {
    Set<Position> positions = EnumSet.noneOf(Position.class);
    Arrays.stream(Position.values()).filter(role::allowedAt).forEach(positions::add);
    return positions;
  }

  /** The text between the headings around a line. */
  private static String section(int line) {
    int from = line;
    while (!LINES.get(from).startsWith("#")) {
      from--;
    }
    int to = line;
    while (to < LINES.size() && !LINES.get(to).startsWith("#")) {
      to++;
    }
    return String.join("\n", LINES.subList(from, to));
  }
}
