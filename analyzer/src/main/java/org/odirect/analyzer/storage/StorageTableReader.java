package org.odirect.analyzer.storage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.odirect.analyzer.notice.Suggestions;

/** Reads the table of storage. Strict: whatever is not understood is an error with its line. */
final class StorageTableReader {
  private static final Pattern SECTION = Pattern.compile("\\[([a-z0-9][a-z0-9.-]*)]");
  private static final Pattern ENTRY = Pattern.compile("([a-z]+):\\s*(\\S.*)");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*");

  /** The keys of a section. */
  private enum Key {
    ALSO(false),
    WHEN(false),
    TITLE(true),
    DIRECT(true),
    DOES(true),
    RACE(true),
    SINCE(true),
    ADVICE(true),
    SOURCE(true);

    private final boolean required;

    Key(boolean required) {
      this.required = required;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Key> of(String word) {
      return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }
  }

  /** A value and the line on which it begins. */
  private record Entry(String value, int line) {}

  private final String file;
  private final List<StorageProfile> profiles = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<Key, List<Entry>> entries = new EnumMap<>(Key.class);
  private String section = "";
  private int sectionLine;
  private Optional<Key> last = Optional.empty();

  StorageTableReader(String file) {
    this.file = file;
  }

  StorageTable read(String text) throws TableException {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      line(line.stripTrailing(), ++number);
    }
    end();
    if (profiles.isEmpty()) {
      throw new TableException(file, number, "the table has no section");
    }
    return new StorageTable(profiles);
  }

  private void line(String line, int number) throws TableException {
    if (line.isEmpty() || line.startsWith("#")) {
      last = Optional.empty();
    } else if (line.startsWith(" ") || line.startsWith("\t")) {
      continued(line.strip(), number);
    } else if (line.startsWith("[")) {
      begin(line, number);
    } else {
      entry(line, number);
    }
  }

  private void begin(String line, int number) throws TableException {
    Matcher matcher = SECTION.matcher(line);
    if (!matcher.matches()) {
      throw new TableException(
          file, number, "a section is [name], of small letters, digits, '-' and '.', not " + line);
    }
    end();
    section = matcher.group(1);
    sectionLine = number;
    last = Optional.empty();
    name(section, number);
  }

  private void name(String name, int number) throws TableException {
    Integer before = names.putIfAbsent(name, number);
    if (before != null) {
      throw new TableException(file, number, "'" + name + "' is there already, on line " + before);
    }
  }

  private void entry(String line, int number) throws TableException {
    Matcher matcher = ENTRY.matcher(line);
    if (!matcher.matches()) {
      throw new TableException(file, number, "neither '[name]' nor 'key: value': " + line);
    }
    String word = matcher.group(1);
    Optional<Key> key = Key.of(word);
    if (key.isEmpty()) {
      List<String> words = Stream.of(Key.values()).map(Key::word).toList();
      throw new TableException(
          file, number, "unknown key '" + word + "'" + Suggestions.didYouMean(word, words));
    }
    if (section.isEmpty()) {
      throw new TableException(file, number, "'" + word + "' stands before the first [name]");
    }
    List<Entry> values = entries.computeIfAbsent(key.get(), it -> new ArrayList<>());
    if (!values.isEmpty() && key.get() != Key.SOURCE && key.get() != Key.WHEN) {
      throw new TableException(
          file, number, "'" + word + "' is there already, on line " + values.get(0).line());
    }
    values.add(new Entry(matcher.group(2), number));
    last = key;
  }

  private void continued(String text, int number) throws TableException {
    if (last.isEmpty()) {
      throw new TableException(file, number, "an indented line continues nothing here");
    }
    List<Entry> values = entries.getOrDefault(last.get(), List.of());
    Entry begun = values.get(values.size() - 1);
    values.set(values.size() - 1, new Entry(begun.value() + " " + text, begun.line()));
  }

  private void end() throws TableException {
    if (section.isEmpty()) {
      return;
    }
    for (Key key : Key.values()) {
      if (key.required && !entries.containsKey(key)) {
        throw new TableException(
            file, sectionLine, "[" + section + "] has no '" + key.word() + "'");
      }
    }
    profiles.add(
        new StorageProfile(
            section,
            aliases(),
            conditions(),
            text(Key.TITLE),
            direct(),
            text(Key.DOES),
            text(Key.RACE),
            text(Key.SINCE),
            text(Key.ADVICE),
            entries.getOrDefault(Key.SOURCE, List.of()).stream().map(Entry::value).toList()));
    entries.clear();
  }

  private String text(Key key) {
    return entries.getOrDefault(key, List.of()).get(0).value();
  }

  private List<String> aliases() throws TableException {
    List<String> aliases = new ArrayList<>();
    for (Entry entry : entries.getOrDefault(Key.ALSO, List.of())) {
      for (String part : entry.value().split(",", -1)) {
        String alias = part.strip();
        if (!NAME.matcher(alias).matches()) {
          throw new TableException(file, entry.line(), "not a name: '" + alias + "'");
        }
        name(alias, entry.line());
        aliases.add(alias);
      }
    }
    return aliases;
  }

  private List<List<Condition>> conditions() throws TableException {
    List<List<Condition>> alternatives = new ArrayList<>();
    for (Entry entry : entries.getOrDefault(Key.WHEN, List.of())) {
      List<Condition> conditions = new ArrayList<>();
      for (String part : entry.value().split(";", -1)) {
        conditions.add(
            Condition.parse(part)
                .orElseThrow(
                    () ->
                        new TableException(
                            file,
                            entry.line(),
                            "not a condition: '"
                                + part.strip()
                                + "'; a condition is fact = value|value, fact < version or"
                                + " fact >= version")));
      }
      alternatives.add(conditions);
    }
    return alternatives;
  }

  private DirectWrites direct() throws TableException {
    Entry entry = entries.getOrDefault(Key.DIRECT, List.of()).get(0);
    return DirectWrites.of(entry.value())
        .orElseThrow(
            () ->
                new TableException(
                    file,
                    entry.line(),
                    "'direct' must be one of "
                        + String.join(", ", DirectWrites.words())
                        + ", not '"
                        + entry.value()
                        + "'"
                        + Suggestions.didYouMean(entry.value(), DirectWrites.words())));
  }
}
