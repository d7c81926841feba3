package org.odirect.analyzer.cli;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.prove.Bounds;
import org.odirect.analyzer.report.Style;
import org.odirect.analyzer.report.TextReport.Detail;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;
import org.odirect.analyzer.storage.StorageProfile;
import org.odirect.analyzer.storage.StorageTable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Gives the values of parsed options a meaning; what makes no sense is a usage error. */
final class Options {
  private static final String NEVER = "never";
  private static final int MAX_SIZE = 1024;
  private static final int MAX_SECONDS = 600;

  private final ParseResult parsed;
  private final List<RuleInfo> all;
  private final Terminal terminal;
  private final Config config;

  Options(ParseResult parsed, List<RuleInfo> all, Terminal terminal) {
    this(parsed, all, terminal, Config.none(terminal.directory()));
  }

  private Options(ParseResult parsed, List<RuleInfo> all, Terminal terminal, Config config) {
    this.parsed = parsed;
    this.all = all;
    this.terminal = terminal;
    this.config = config;
  }

  /** Refuses empty paths, which would mean the current directory, and come from unset variables. */
  void checkPaths() throws UsageException {
    for (ArgSpec argument : parsed.matchedArgs()) {
      Object value = argument.getValue();
      List<?> values = value instanceof List<?> several ? several : Arrays.asList(value);
      if (values.contains(Path.of(""))) {
        throw new UsageException(
            argument.isOption()
                ? ((OptionSpec) argument).longestName() + " must not be empty"
                : "a path is empty; '.' is the current directory");
      }
    }
  }

  /** The same options, with the project's where the command line says nothing. */
  Options configured() throws UsageException {
    Optional<Path> file = configFile();
    return file.isEmpty()
        ? this
        : new Options(parsed, all, terminal, Config.read(file.get(), terminal.directory()));
  }

  /** The same options for another terminal. */
  Options on(Terminal other) {
    return new Options(parsed, all, other, config);
  }

  private Optional<Path> configFile() throws UsageException {
    Path named = parsed.matchedOptionValue(Commands.CONFIG, null);
    boolean without = parsed.hasMatchedOption(Commands.NO_CONFIG);
    if (named != null && without) {
      throw new UsageException(
          Commands.CONFIG + " and " + Commands.NO_CONFIG + " exclude each other");
    }
    if (without) {
      return Optional.empty();
    }
    return named == null
        ? Config.find(terminal.directory())
        : Optional.of(existing(List.of(named)).get(0));
  }

  /** What to analyse: what is to be reported, and what must be known for it. */
  List<Path> paths() throws UsageException {
    if (parsed.hasMatchedOption(Commands.REPORT_ONLY)) {
      return surroundings().paths();
    }
    List<Path> paths = existing(parsed.matchedPositionalValue(0, List.of()));
    List<Path> projects =
        paths.isEmpty() ? config.paths(Config.PATHS, terminal.directory()) : paths;
    return projects.isEmpty() ? List.of(Path.of(".")) : projects;
  }

  private Surroundings surroundings() throws UsageException {
    List<Path> named = existing(parsed.matchedPositionalValue(0, List.of()));
    return Surroundings.of(
        named, config.paths(Config.PATHS, terminal.directory()), terminal.directory(), encoding());
  }

  /** What the sources are written in. */
  Charset encoding() throws UsageException {
    return parsed.hasMatchedOption(Commands.ENCODING)
        ? SourceEncoding.named(Commands.ENCODING, parsed.matchedOptionValue(Commands.ENCODING, ""))
        : SourceEncoding.configured(config);
  }

  /** The user's stubs. */
  List<Path> models() throws UsageException {
    return parsed.hasMatchedOption(Commands.STUBS)
        ? existing(parsed.matchedOptionValue(Commands.STUBS, List.of()))
        : config.paths(Commands.STUBS, terminal.directory());
  }

  /** The facts of other modules. */
  List<Path> factsIn() throws UsageException {
    return existing(parsed.matchedOptionValue(Commands.FACTS_IN, List.of()));
  }

  /** Where the facts go; empty if nowhere. */
  Optional<Path> factsOut() throws UsageException {
    Optional<Path> path = output(Commands.FACTS_OUT);
    return path.isEmpty() ? path : Optional.of(FactsFiles.target(path.get(), terminal.directory()));
  }

  /** The jars and directories that may have facts. As for {@code java}, some need not be there. */
  List<Path> classPath() {
    String text = parsed.matchedOptionValue(Commands.CLASS_PATH, "");
    return Arrays.stream(text.split(File.pathSeparator, -1))
        .filter(part -> !part.isEmpty())
        .map(Path::of)
        .filter(path -> Files.exists(terminal.directory().resolve(path)))
        .toList();
  }

  /** Whether {@code models} was asked what stubs may say, which is the same for all of them. */
  boolean vocabulary() throws UsageException {
    boolean asked = parsed.hasMatchedOption(Commands.VOCABULARY);
    if (asked && (!names().isEmpty() || parsed.hasMatchedOption(Commands.STUBS))) {
      throw new UsageException(Commands.VOCABULARY + " goes with no NAME and no " + Commands.STUBS);
    }
    return asked;
  }

  /** The names that {@code models} or {@code help} was asked for. */
  List<String> names() {
    return parsed.matchedPositionalValue(0, List.of());
  }

  /** The stubs that {@code models check} was given. */
  List<Path> checked() throws UsageException {
    return existing(parsed.matchedPositionalValue(0, List.of()));
  }

  /** The stub that {@code models try} was given. */
  Path tried() throws UsageException {
    return existing(List.of(parsed.<Path>matchedPositionalValue(0, Path.of("")))).get(0);
  }

  /** Where {@code models try} looks for calls. */
  List<Path> triedOn() throws UsageException {
    return existing(parsed.matchedPositional(1).<List<Path>>getValue());
  }

  private List<Path> existing(List<Path> paths) throws UsageException {
    String missing =
        paths.stream()
            .filter(path -> !Files.exists(terminal.directory().resolve(path)))
            .map(Path::toString)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new UsageException("no such file or directory: " + missing);
    }
    return paths;
  }

  /** What tells the SARIF file from others of the same commit. */
  Optional<String> category() throws UsageException {
    Optional<String> category =
        Optional.ofNullable(parsed.<String>matchedOptionValue(Commands.CATEGORY, null));
    if (category.filter(String::isBlank).isPresent()) {
      throw new UsageException(Commands.CATEGORY + " must not be empty");
    }
    return category;
  }

  /** Whether what comments and baselines hide is wanted in the SARIF file. */
  boolean showSuppressed() {
    return parsed.hasMatchedOption(Commands.SHOW_SUPPRESSED);
  }

  /** What an option names to be written. */
  Optional<Path> output(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  /** Takes what is to be written, and knows what is read: no output may be one of that. */
  Destinations destinations() throws UsageException {
    List<Path> inputs = new ArrayList<>(parsed.matchedPositionalValue(0, List.of()));
    inputs.addAll(models());
    inputs.addAll(factsIn());
    inputs.addAll(classPath());
    configFile().ifPresent(inputs::add);
    Optional<Path> written = output(Commands.WRITE_BASELINE).map(terminal.directory()::resolve);
    baseline()
        .map(terminal.directory()::resolve)
        .filter(known -> written.filter(file -> ReportFiles.same(known, file)).isEmpty())
        .ifPresent(inputs::add);
    return new Destinations(terminal, inputs.stream().map(terminal.directory()::resolve).toList());
  }

  int threads() throws UsageException {
    int threads =
        parsed.matchedOptionValue(Commands.THREADS, Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw new UsageException(Commands.THREADS + " must be at least 1, not " + threads);
    }
    return threads;
  }

  /** Where runs are kept. */
  Optional<Path> cache() throws UsageException {
    Path named = parsed.matchedOptionValue(Commands.CACHE, null);
    if (parsed.hasMatchedOption(Commands.NO_CACHE)) {
      if (named != null) {
        throw new UsageException(
            Commands.NO_CACHE + " and " + Commands.CACHE + " exclude each other");
      }
      return Optional.empty();
    }
    return named == null
        ? UsualCache.directory(terminal.environment())
        : Optional.of(terminal.directory().resolve(named));
  }

  /** The mildest severity that fails the run; empty if none does. */
  Optional<Severity> failOn() throws UsageException {
    String level = choice(Commands.FAIL_ON, "warning", List.of("error", "warning", "note", NEVER));
    return level.equals(NEVER)
        ? Optional.empty()
        : Optional.of(Severity.valueOf(level.toUpperCase(Locale.ROOT)));
  }

  /** The least confidence that is reported. */
  Confidence confidence() throws UsageException {
    String level = choice(Commands.CONFIDENCE, "medium", List.of("high", "medium"));
    return Confidence.valueOf(level.toUpperCase(Locale.ROOT));
  }

  /** The storage that is declared; the table is read only if there is some. */
  List<StorageProfile> storage(Supplier<StorageTable> table) throws UsageException {
    return parsed.hasMatchedOption(Commands.ON_STORAGE)
        ? StorageSelection.named(table, parsed.matchedOptionValue(Commands.ON_STORAGE, List.of()))
        : StorageSelection.configured(table, config);
  }

  /** Where {@code prove} writes. */
  Path directory() throws UsageException {
    return existing(parsed.<List<Path>>matchedPositionalValue(0, List.of())).get(0);
  }

  /** Whether {@code prove} copies the buffer first. */
  boolean safe() {
    return parsed.hasMatchedOption(Commands.SAFE);
  }

  /** How much {@code prove} may take. */
  Bounds bounds() throws UsageException {
    int mebibytes = between(Commands.SIZE, 1, (int) (Bounds.USUAL.size() >> 20), MAX_SIZE);
    int seconds = between(Commands.SECONDS, 1, (int) Bounds.USUAL.time().toSeconds(), MAX_SECONDS);
    return new Bounds((long) mebibytes << 20, Duration.ofSeconds(seconds), Bounds.USUAL.writes());
  }

  private int between(String option, int least, int usual, int most) throws UsageException {
    int value = parsed.matchedOptionValue(option, usual);
    if (value < least || value > most) {
      throw new UsageException(
          "%s must be from %d to %d, not %d".formatted(option, least, most, value));
    }
    return value;
  }

  boolean json() {
    return parsed.hasMatchedOption(Commands.JSON);
  }

  /** Whether {@code storage} is asked for all that is known. */
  boolean table() {
    return parsed.hasMatchedOption(Commands.TABLE);
  }

  /**
   * What is reported of the findings.
   *
   * @param destinations takes the baseline that is to be written
   */
  Reporting reporting(Destinations destinations) throws UsageException {
    Optional<Path> baseline = baseline();
    Optional<Path> written = output(Commands.WRITE_BASELINE);
    if (written.isPresent()) {
      destinations.file(Commands.WRITE_BASELINE, written.get());
    }
    Reporting.Choice choice =
        new Reporting.Choice(
            reported(),
            confidence(),
            baseline,
            written,
            Optional.ofNullable(parsed.matchedOptionValue(Commands.SINCE, null)),
            new Reporting.Advice(
                Commands.WRITE_BASELINE + baseline.map(file -> "=" + file).orElse("") + " makes it",
                "%s with %s of the same file takes out what is"
                    .formatted(Commands.BASELINE, Commands.WRITE_BASELINE)));
    for (String part : List.of(Commands.SINCE, Commands.REPORT_ONLY)) {
      if (choice.newBaseline().isPresent() && parsed.hasMatchedOption(part)) {
        throw new UsageException(Commands.WRITE_BASELINE + " lists all findings: not with " + part);
      }
    }
    return Reporting.of(terminal.directory(), all, choice);
  }

  /** The known findings; a baseline that the configuration names may be the one to be written. */
  private Optional<Path> baseline() throws UsageException {
    Path named = parsed.matchedOptionValue(Commands.BASELINE, null);
    if (named != null || parsed.hasMatchedOption(Commands.WRITE_BASELINE)) {
      return Optional.ofNullable(named);
    }
    return config.item(Commands.BASELINE).map(item -> config.path(item, terminal.directory()));
  }

  private Predicate<String> reported() throws UsageException {
    Path directory = terminal.directory();
    Predicate<String> included =
        parsed.hasMatchedOption(Commands.EXCLUDE)
            ? Config.included(
                parsed.matchedOptionValue(Commands.EXCLUDE, List.of()), directory, directory)
            : config.included(directory);
    return parsed.hasMatchedOption(Commands.REPORT_ONLY)
        ? included.and(surroundings().reported())
        : included;
  }

  Style style() throws UsageException {
    return switch (choice(Commands.COLOR, "auto", List.of("auto", "always", NEVER))) {
      case "always" -> Style.COLOUR;
      case "never" -> Style.PLAIN;
      default -> terminal.likesColour() ? Style.COLOUR : Style.PLAIN;
    };
  }

  Detail detail() throws UsageException {
    boolean quiet = parsed.hasMatchedOption(Commands.QUIET);
    boolean verbose = parsed.hasMatchedOption(Commands.VERBOSE);
    if (quiet && verbose) {
      throw new UsageException(Commands.QUIET + " and " + Commands.VERBOSE + " exclude each other");
    }
    return quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.NORMAL;
  }

  Set<Request.Dump> dumps() throws UsageException {
    Set<Request.Dump> dumps = EnumSet.noneOf(Request.Dump.class);
    for (String stage : parsed.matchedOptionValue(Commands.DUMP, List.<String>of())) {
      checkChoice(Commands.DUMP, stage, List.of("bodies", "facts"));
      dumps.add(Request.Dump.valueOf(stage.toUpperCase(Locale.ROOT)));
    }
    return dumps;
  }

  /** The rules to run; rules that the command line names are not disabled by the project. */
  List<RuleInfo> rules() throws UsageException {
    boolean named = parsed.hasMatchedOption(Commands.ONLY_RULES);
    return RuleSelection.of(
        all,
        rules(Commands.ONLY_RULES),
        named && !parsed.hasMatchedOption(Commands.DISABLE) ? List.of() : rules(Commands.DISABLE));
  }

  private List<String> rules(String option) throws UsageException {
    return parsed.hasMatchedOption(option)
        ? parsed.matchedOptionValue(option, List.of())
        : config.rules(option, all);
  }

  /** The rules that {@code explain} was asked for. */
  List<RuleInfo> explained() throws UsageException {
    return RuleSelection.named(all, parsed.matchedPositionalValue(0, List.of()));
  }

  private String choice(String option, String otherwise, List<String> choices)
      throws UsageException {
    Optional<Config.Item> item =
        parsed.hasMatchedOption(option) ? Optional.empty() : config.item(option);
    if (item.isPresent()) {
      checkChoice(item.get().where(), item.get().text(), choices);
      return item.get().text();
    }
    String value = parsed.matchedOptionValue(option, otherwise);
    checkChoice(option, value, choices);
    return value;
  }

  private static void checkChoice(String where, String value, List<String> choices)
      throws UsageException {
    if (!choices.contains(value)) {
      String last = choices.get(choices.size() - 1);
      String others = String.join(", ", choices.subList(0, choices.size() - 1));
      throw new UsageException(
          where
              + " must be "
              + others
              + " or "
              + last
              + ", not '"
              + value
              + "'"
              + Suggestions.didYouMean(value, choices));
    }
  }
}
