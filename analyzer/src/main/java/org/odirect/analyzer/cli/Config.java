package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.filter.Globs;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.report.RepositoryRoot;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.source.RelativePaths;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * What a project's file {@value #NAME} says: options that hold where the command line says nothing.
 * A key is the option's name without dashes. The values are strings; what they mean is told where
 * options are given their meaning.
 */
public final class Config {
  /** The file's name. */
  public static final String NAME = ".odirect.toml";

  /** The key of the paths to analyse, which are no option. */
  static final String PATHS = "paths";

  /** Whether a key has one value or several. */
  private enum Kind {
    ONE,
    SEVERAL
  }

  /** All keys; an option becomes a key by a line here. */
  private static final Map<String, Kind> KEYS =
      new TreeMap<>(
          Map.of(
              PATHS,
              Kind.SEVERAL,
              key(Commands.EXCLUDE),
              Kind.SEVERAL,
              key(Commands.ONLY_RULES),
              Kind.SEVERAL,
              key(Commands.DISABLE),
              Kind.SEVERAL,
              key(Commands.FAIL_ON),
              Kind.ONE,
              key(Commands.CONFIDENCE),
              Kind.ONE,
              key(Commands.STUBS),
              Kind.SEVERAL,
              key(Commands.ON_STORAGE),
              Kind.SEVERAL,
              key(Commands.BASELINE),
              Kind.ONE,
              key(Commands.ENCODING),
              Kind.ONE));

  private final Path home;
  private final SortedMap<String, List<Item>> values;

  private Config(Path home, Map<String, List<Item>> values) {
    this.home = home;
    this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * A value.
   *
   * @param where for messages: the file, the line and the key
   */
  public record Item(String text, String where) {}

  /** Something that a value may be wrong for. */
  public interface Use<T> {
    /** Uses the value. */
    T get() throws UsageException;
  }

  /** Says where a value stands if something is wrong with it. */
  public static <T> T located(Item item, Use<T> use) throws UsageException {
    try {
      return use.get();
    } catch (UsageException e) {
      throw new UsageException(item.where() + ": " + e.getMessage());
    }
  }

  /** Says nothing. */
  public static Config none(Path directory) {
    return new Config(directory, Map.of());
  }

  private static String key(String option) {
    return option.replaceFirst("^--", "");
  }

  /** The keys, sorted. */
  static List<String> keys() {
    return List.copyOf(KEYS.keySet());
  }

  /** The file in a directory, or above it in the same repository. */
  static Optional<Path> find(Path directory) {
    Path start = directory.toAbsolutePath().normalize();
    Path root = RepositoryRoot.of(start);
    return Stream.iterate(start, at -> at != null && at.startsWith(root), Path::getParent)
        .map(at -> at.resolve(NAME))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * Reads a file.
   *
   * @param file a path relative to {@code directory}, or absolute
   * @throws UsageException naming file, line and all that is wrong
   */
  public static Config read(Path file, Path directory) throws UsageException {
    Path location = directory.resolve(file).toAbsolutePath().normalize();
    Path base = directory.toAbsolutePath().normalize();
    Path relative = location.startsWith(base) ? base.relativize(location) : location;
    try {
      Reader reader = new Reader(relative.toString(), Utf8Text.read(location));
      return new Config(Objects.requireNonNull(location.getParent()), reader.read());
    } catch (CharacterCodingException e) {
      throw new UsageException(relative + " is not a text in UTF-8");
    } catch (IOException e) {
      throw new UsageException("can not read " + relative + ": " + Failures.reason(e));
    }
  }

  /** Reads one file's tables. */
  private static final class Reader {
    private final String shown;
    private final List<String> lines;
    private final TomlParseResult toml;
    private final List<String> errors = new ArrayList<>();

    Reader(String shown, String text) {
      this.shown = shown;
      this.lines = text.lines().toList();
      this.toml = Toml.parse(text);
    }

    Map<String, List<Item>> read() throws UsageException {
      Map<String, List<Item>> values = new TreeMap<>();
      toml.errors()
          .forEach(error -> errors.add(at(error.position().line()) + oneLine(error.getMessage())));
      if (errors.isEmpty()) {
        toml.keySet().stream()
            .sorted(Comparator.comparingInt(this::place))
            .forEach(key -> values.put(key, items(key)));
      }
      if (!errors.isEmpty()) {
        throw new UsageException(String.join("\n", errors));
      }
      return values;
    }

    private int place(String key) {
      return Objects.requireNonNull(toml.inputPositionOf(List.of(key))).line();
    }

    private static String oneLine(@Nullable String message) {
      String text = String.valueOf(message).lines().collect(Collectors.joining(" "));
      return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private String at(int line) {
      return shown + ":" + line + ": ";
    }

    /** Where an element is: the library tells where the one before it ends. */
    private int line(TomlPosition position) {
      int column = position.column() - 1;
      for (int line = position.line(); line <= lines.size(); line++, column = 0) {
        String text = lines.get(line - 1);
        String rest = text.substring(Math.min(column, text.length()));
        if (!rest.matches("[\\s,]*(?:#.*)?")) {
          return line;
        }
      }
      return position.line();
    }

    private List<Item> items(String key) {
      List<String> path = List.of(key);
      int line = place(key);
      Kind kind = KEYS.get(key);
      if (kind == null) {
        String hint = Suggestions.didYouMean(key, KEYS.keySet());
        String all = "; there are " + String.join(", ", KEYS.keySet());
        errors.add(at(line) + "unknown key '" + key + "'" + (hint.isEmpty() ? all : hint));
        return List.of();
      }
      Object value = Objects.requireNonNull(toml.get(path));
      if (value instanceof String text) {
        return List.of(new Item(text, at(line) + key));
      }
      String wanted = kind == Kind.ONE ? " must be a string" : " must be a list of strings";
      if (kind == Kind.ONE || !(value instanceof TomlArray array)) {
        errors.add(at(line) + key + wanted);
        return List.of();
      }
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        String where = at(line(array.inputPositionOf(i))) + key;
        if (array.get(i) instanceof String text) {
          items.add(new Item(text, where));
        } else {
          errors.add(where + wanted);
        }
      }
      return items;
    }
  }

  /** The values for an option; none if the file does not name it. */
  public List<Item> items(String option) {
    return values.getOrDefault(key(option), List.of());
  }

  /** The value for an option that has one; empty if the file does not name it. */
  public Optional<Item> item(String option) {
    return items(option).stream().findFirst();
  }

  /** The values for an option that names rules, all of which exist. */
  public List<String> rules(String option, List<RuleInfo> all) throws UsageException {
    List<String> ids = new ArrayList<>();
    for (Item item : items(option)) {
      located(item, () -> RuleSelection.named(all, List.of(item.text())));
      ids.add(item.text());
    }
    return ids;
  }

  /** The values for an option that names paths, all of which exist, relative to a directory. */
  public List<Path> paths(String option, Path directory) throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (Item item : items(option)) {
      if (item.text().isEmpty()) {
        throw new UsageException(item.where() + ": a path is empty");
      }
      Path path = path(item, directory);
      if (!Files.exists(directory.resolve(path))) {
        throw new UsageException(item.where() + ": no such file or directory: " + path);
      }
      paths.add(path);
    }
    return paths;
  }

  /** Tells by its path, relative to a directory, whether a file is not excluded. */
  public Predicate<String> included(Path directory) {
    return included(items(Commands.EXCLUDE).stream().map(Item::text).toList(), home, directory);
  }

  /**
   * Tells by its path whether no pattern matches a file.
   *
   * @param home what the patterns start from
   * @param directory what relative paths start from
   */
  static Predicate<String> included(List<String> patterns, Path home, Path directory) {
    if (patterns.isEmpty()) {
      return path -> true; // to resolve the paths of thousands of files takes time
    }
    Globs excluded = new Globs(patterns);
    RelativePaths names = new RelativePaths(directory, home);
    return path -> !excluded.match(names.relative(path));
  }

  /** A path as the command line would name it: relative paths start from the file's directory. */
  public Path path(Item item, Path directory) {
    Path location = home.resolve(item.text()).normalize();
    Path base = directory.toAbsolutePath().normalize();
    Path relative =
        location.getRoot() != null && location.getRoot().equals(base.getRoot())
            ? base.relativize(location)
            : location;
    return relative.toString().isEmpty() ? Path.of(".") : relative;
  }
}
