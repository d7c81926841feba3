package org.odirect.analyzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.odirect.analyzer.daemon.Client;
import org.odirect.analyzer.report.Markdown;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.report.Style;
import org.odirect.analyzer.report.Style.Ink;
import org.odirect.analyzer.report.TextReport;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.RulePage;
import org.odirect.analyzer.rule.Severity;
import org.odirect.analyzer.storage.StorageTable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line as a library: arguments and streams in, an exit code out. Never ends the JVM and
 * never prints a stack trace.
 */
public final class Cli {
  /** Nothing at or above {@code --fail-on} was found. */
  public static final int CLEAN = 0;

  /** Something was found. */
  public static final int FINDINGS = 1;

  /** The command line makes no sense. */
  public static final int USAGE = 2;

  /** The analysis is incomplete or failed, or a report could not be written. */
  public static final int FAILURE = 3;

  private final String version;
  private final List<RuleInfo> rules;
  private final Analysis analysis;
  private final ModelLibrary library;
  private final Supplier<StorageTable> storage;

  /**
   * @param version the version to report
   * @param rules all rules
   * @param analysis the pipeline
   * @param library the models that come with it
   * @param storage reads the table of storage
   */
  public Cli(
      String version,
      List<RuleInfo> rules,
      Analysis analysis,
      ModelLibrary library,
      Supplier<StorageTable> storage) {
    this.library = library;
    this.storage = storage;
    this.version = version;
    this.rules = rules.stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
    this.analysis = analysis;
  }

  /** Runs a command. */
  public int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, Terminal.of(out, err));
  }

  int run(String[] args, Terminal terminal) {
    try {
      return ended(dispatch(args, terminal), terminal.out(), terminal.err());
    } catch (UsageException e) {
      terminal.err().println("odirect: " + e.getMessage());
      return USAGE;
    } catch (Throwable e) { // of whatever kind: the caller gets a message and a code
      boolean verbose = List.of(args).contains(Commands.VERBOSE) || List.of(args).contains("-v");
      terminal.err().print(Failures.describe(e, verbose));
      return FAILURE;
    }
  }

  /** The exit code of a run that has written all that it has to say. */
  static int ended(int code, PrintStream out, PrintStream err) {
    if (out.checkError()) {
      err.println("odirect: standard output was closed before all was written");
      return FAILURE;
    }
    return code;
  }

  private int dispatch(String[] args, Terminal terminal) throws UsageException, IOException {
    CommandLine commands = Commands.create(rules.stream().map(RuleInfo::id).toList());
    ParseResult root;
    try {
      root = commands.parseArgs(args);
    } catch (ParameterException e) {
      throw UsageErrors.of(e, terminal.directory());
    }
    ParseResult command = root;
    boolean helps = root.isUsageHelpRequested();
    while (command.hasSubcommand()) {
      command = command.subcommand();
      helps |= command.isUsageHelpRequested();
    }
    Options options = new Options(command, rules, terminal);
    options.checkPaths();
    ModelsCommand models = new ModelsCommand(library, terminal.out(), terminal.directory());
    if (helps) {
      command.commandSpec().commandLine().usage(terminal.out(), CommandLine.Help.Ansi.OFF);
      return CLEAN;
    }
    if (root.isVersionHelpRequested()) {
      terminal.out().println("odirect " + version + " (Java " + Runtime.version() + ")");
      return CLEAN;
    }
    switch (command.commandSpec().qualifiedName()) {
      case "odirect check" -> {
        return check(options.configured(), terminal);
      }
      case "odirect explain" -> explain(options, terminal);
      case "odirect completion" ->
          terminal.out().print(AutoComplete.bash(commands.getCommandName(), commands));
      case "odirect help" ->
          Commands.find(commands, options.names()).usage(terminal.out(), CommandLine.Help.Ansi.OFF);
      case "odirect rules" -> list(options.style(), terminal.out());
      case "odirect models" -> models(options, models, terminal.columns());
      case "odirect models check" -> models.check(options.checked());
      case "odirect models try" ->
          models.tryOut(options.tried(), options.triedOn(), options.threads());
      case "odirect storage" -> storage(options, terminal);
      case "odirect stop" -> stop(terminal);
      case "odirect prove" -> {
        return new StorageCommand(storage.get(), terminal).prove(options) ? FINDINGS : CLEAN;
      }
      default -> {
        commands.usage(terminal.err(), CommandLine.Help.Ansi.OFF);
        return USAGE;
      }
    }
    return CLEAN;
  }

  private static void models(Options options, ModelsCommand models, int columns)
      throws UsageException {
    if (options.vocabulary()) {
      models.vocabulary(options.style(), columns);
    } else {
      models.list(options.models(), options.names(), options.style());
    }
  }

  private int check(Options given, Terminal whole) throws UsageException, IOException {
    Optional<Severity> failOn = given.failOn();
    Destinations destinations = given.destinations();
    Reporting reporting = given.reporting(destinations);
    Path base = whole.directory();
    Outputs outputs = Outputs.of(given, destinations, version, base);
    StringBuilder facts = new StringBuilder();
    Optional<Path> factsFile = given.factsOut();
    if (factsFile.isPresent()) {
      outputs.add(destinations.of(Commands.FACTS_OUT, factsFile.get()), facts);
    }
    Terminal terminal = destinations.rest();
    Options options = given.on(terminal);
    TextReport text = new TextReport(options.style(), options.detail(), terminal.columns(), base);
    Request request =
        new Request(
            base,
            options.paths(),
            options.encoding(),
            options.models(),
            options.threads(),
            options.rules(),
            options.storage(storage),
            options.dumps(),
            terminal.out()::print,
            new Request.Facts(
                options.factsIn(),
                options.classPath(),
                factsFile.map(file -> facts::append),
                path -> true,
                "odirect " + version),
            options.cache());
    long start = System.nanoTime();
    Report all = analyse(request, terminal);
    Report report;
    try {
      report = reporting.of(all);
    } catch (IOException e) {
      terminal.err().println("odirect: " + e.getMessage());
      return FAILURE;
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    reporting.message().ifPresent(message -> terminal.err().println("odirect: " + message));
    boolean written = outputs.write(report, terminal.err());
    text.print(report, time, terminal.out());
    if (!written || report.incomplete()) {
      return FAILURE;
    }
    return report.findings().stream().anyMatch(finding -> fails(finding, failOn))
        ? FINDINGS
        : CLEAN;
  }

  private Report analyse(Request request, Terminal terminal) throws UsageException {
    if (!terminal.likesProgress() || !request.dumps().isEmpty()) {
      return analysis.analyse(request, Progress.NONE);
    }
    try (ProgressBar bar = new ProgressBar(terminal.err(), System::nanoTime)) {
      return analysis.analyse(request, bar);
    }
  }

  private static boolean fails(Finding finding, Optional<Severity> failOn) {
    return failOn.filter(finding.severity()::isAtLeast).isPresent();
  }

  private void storage(Options options, Terminal terminal) throws UsageException, IOException {
    StorageCommand command = new StorageCommand(storage.get(), terminal);
    if (options.table()) {
      command.page(options);
    } else {
      command.paths(options);
    }
  }

  private static void stop(Terminal terminal) throws IOException {
    Optional<Path> sockets = UsualCache.daemons(terminal.environment());
    long ended = sockets.isEmpty() ? 0 : Client.end(sockets.get());
    terminal.out().println(ended == 1 ? "1 process has ended" : ended + " processes have ended");
  }

  private void explain(Options options, Terminal terminal) throws UsageException {
    Style style = options.style();
    for (RuleInfo rule : options.explained()) {
      String head =
          style.paint(Ink.STRONG, rule.id()) + " (" + severity(rule) + "): " + rule.summary();
      String page = Markdown.render(RulePage.of(rule).markdown(), style, terminal.columns(), 2);
      terminal.out().print(head + "\n\n" + page + "\n");
    }
  }

  private void list(Style style, PrintStream out) {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      String id = style.paint(Ink.STRONG, rule.id()) + " ".repeat(width - rule.id().length());
      out.printf(Locale.ROOT, "%s  %-7s  %s\n", id, severity(rule), rule.summary());
    }
  }

  private static String severity(RuleInfo rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }
}
