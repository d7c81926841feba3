package org.odirect.analyzer.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The grammar of the command line. Built by hand, not from annotations: reflection would cost a
 * tenth of a second at every start.
 */
final class Commands {
  static final String CHECK = "check";
  static final String EXPLAIN = "explain";
  static final String RULES = "rules";
  static final String MODELS = "models";
  static final String TRY = "try";
  static final String STORAGE = "storage";
  static final String PROVE = "prove";
  static final String COMPLETION = "completion";
  static final String STOP = "stop";
  static final String HELP = "help";

  static final String SARIF = "--sarif";
  static final String CATEGORY = "--category";
  static final String SHOW_SUPPRESSED = "--show-suppressed";
  static final String HTML = "--html";
  static final String SUMMARY = "--summary";
  static final String ANNOTATIONS = "--annotations";
  static final String FAIL_ON = "--fail-on";
  static final String CONFIDENCE = "--confidence";
  static final String ONLY_RULES = "--rules";
  static final String DISABLE = "--disable";
  static final String BASELINE = "--baseline";
  static final String WRITE_BASELINE = "--write-baseline";
  static final String SINCE = "--since";
  static final String EXCLUDE = "--exclude";
  static final String REPORT_ONLY = "--report-only";
  static final String ENCODING = "--encoding";
  static final String CONFIG = "--config";
  static final String NO_CONFIG = "--no-config";
  static final String STUBS = "--models";
  static final String ON_STORAGE = "--storage";
  static final String FACTS_IN = "--facts-in";
  static final String FACTS_OUT = "--facts-out";
  static final String CLASS_PATH = "--classpath";
  static final String THREADS = "--threads";
  static final String CACHE = "--cache-dir";
  static final String NO_CACHE = "--no-cache";
  static final String DAEMON = "--daemon";
  static final String COLOR = "--color";
  static final String QUIET = "--quiet";
  static final String VERBOSE = "--verbose";
  static final String DUMP = "--dump";
  static final String VOCABULARY = "--vocabulary";
  static final String JSON = "--json";
  static final String TABLE = "--table";
  static final String SAFE = "--safe";
  static final String SIZE = "--size";
  static final String SECONDS = "--seconds";

  private static final int COLUMNS = 80;

  private Commands() {}

  /**
   * The commands.
   *
   * @param rules the ids that shells complete
   */
  static CommandLine create(List<String> rules) {
    CommandSpec root = command("odirect");
    root.addOption(flag("prints the version", "-V", "--version").versionHelp(true).build());
    root.usageMessage()
        .description("Finds Java code that touches a buffer while an I/O operation still owns it.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "Exit codes: 0 no findings, 1 findings, 2 wrong usage, 3 incomplete or failed.",
            "'odirect COMMAND --help' tells more, for example 'odirect check --help'.");
    root.addSubcommand(CHECK, check(rules));
    root.addSubcommand(EXPLAIN, explain(rules));
    root.addSubcommand(RULES, rules());
    root.addSubcommand(MODELS, models());
    root.addSubcommand(STORAGE, storage());
    root.addSubcommand(PROVE, prove());
    root.addSubcommand(COMPLETION, completion());
    root.addSubcommand(STOP, stop());
    root.addSubcommand(HELP, help());
    return new CommandLine(root)
        .setUseSimplifiedAtFiles(true)
        .setTrimQuotes(false)
        .setUsageHelpWidth(COLUMNS)
        .setUsageHelpLongOptionsMaxWidth(24);
  }

  /**
   * The command with a name of one or more words; none is the topmost one.
   *
   * @throws UsageException if there is no such command
   */
  static CommandLine find(CommandLine top, List<String> words) throws UsageException {
    CommandLine found = top;
    for (String word : words) {
      CommandLine next = found.getSubcommands().get(word);
      if (next == null) {
        throw UsageErrors.unknownCommand(word, found);
      }
      found = next;
    }
    return found;
  }

  private static CommandSpec check(List<String> rules) {
    CommandSpec check = command(CHECK);
    check
        .usageMessage()
        .description("Analyses Java sources and reports findings.")
        .customSynopsis("odirect check [OPTION]... [PATH | @FILE]...")
        .footer("Exit codes: 0 clean, 1 findings, 2 usage, 3 incomplete. README.md tells more.");
    check.addPositional(
        positionals("PATH...", Path.class)
            .arity("0..*")
            .description("what to analyse (default: .); @FILE: arguments")
            .build());
    check.addOption(
        value(SARIF, "FILE", "writes the findings as SARIF 2.1.0, too").type(Path.class).build());
    check.addOption(
        value(CATEGORY, "NAME", "tells several SARIF files of one commit apart")
            .hidden(true)
            .build());
    check.addOption(
        flag("writes suppressed findings, too, marked as such", SHOW_SUPPRESSED)
            .hidden(true)
            .build());
    check.addOption(
        value(HTML, "FILE", "writes the findings as a web page, too").type(Path.class).build());
    check.addOption(
        value(SUMMARY, "FILE", "writes them in Markdown, for the page of a job")
            .type(Path.class)
            .hidden(true)
            .build());
    check.addOption(
        value(ANNOTATIONS, "FILE", "writes GitHub's commands that annotate lines")
            .type(Path.class)
            .hidden(true)
            .build());
    check.addOption(
        value(FAIL_ON, "SEVERITY", "error, warning (default), note, never: exit code 1")
            .completionCandidates(List.of("error", "warning", "note", "never"))
            .build());
    check.addOption(
        value(CONFIDENCE, "LEVEL", "high, or medium (default): what to report")
            .completionCandidates(List.of("high", "medium"))
            .build());
    check.addOption(
        value(BASELINE, "FILE", "does not report the findings that FILE lists")
            .type(Path.class)
            .build());
    check.addOption(
        value(WRITE_BASELINE, "FILE", "lists the findings in FILE").type(Path.class).build());
    check.addOption(
        value(SINCE, "REV", "reports what was changed since a revision in git").build());
    check.addOption(flag("reports the PATHs only, but reads their modules", REPORT_ONLY).build());
    check.addOption(list(EXCLUDE, "GLOB,...", "does not report these files").build());
    check.addOption(
        list(ONLY_RULES, "ID,...", "runs only these rules; --disable: all but these")
            .completionCandidates(rules)
            .build());
    check.addOption(
        list(DISABLE, "ID,...", "does not run these rules")
            .completionCandidates(rules)
            .hidden(true)
            .build());
    check.addOption(
        list(ON_STORAGE, "NAME,...", "what files are on, as 'odirect storage' tells").build());
    check.addOption(stubs());
    check.addOption(
        value(ENCODING, "NAME", "what sources without a byte order mark are written in")
            .hidden(true)
            .build());
    check.addOption(
        value(CONFIG, "FILE", "options (" + Config.NAME + "); --no-config: none")
            .type(Path.class)
            .build());
    check.addOption(flag("does not read the project's options", NO_CONFIG).hidden(true).build());
    check.addOption(
        value(FACTS_OUT, "PATH", "writes what other modules may know of this one")
            .type(Path.class)
            .hidden(true)
            .build());
    check.addOption(
        paths(FACTS_IN, "PATH", "facts of another module; may be repeated").hidden(true).build());
    check.addOption(
        value(CLASS_PATH, "PATH", "jars and directories that may have facts").hidden(true).build());
    check.addOption(threads());
    check.addOption(
        value(CACHE, "DIR", "keeps runs (~/.cache/odirect); --no-cache: nowhere")
            .type(Path.class)
            .build());
    check.addOption(flag("keeps nothing, and uses nothing kept", NO_CACHE).hidden(true).build());
    check.addOption(
        flag("leaves a process that answers the next time sooner", DAEMON).hidden(true).build());
    check.addOption(color());
    check.addOption(flag("prints one line per finding", "-q", QUIET).build());
    check.addOption(flag("prints all notices and what was seen", "-v", VERBOSE).build());
    check.addOption(
        list(DUMP, "STAGE,...", "prints what the analysis knows: bodies, facts")
            .hidden(true)
            .build());
    return check;
  }

  private static CommandSpec explain(List<String> rules) {
    CommandSpec explain = command(EXPLAIN);
    explain
        .usageMessage()
        .customSynopsis("odirect explain [OPTION]... RULE...")
        .description("Explains rules: what they find, why, and what to do.");
    explain.addPositional(
        positionals("RULE...", String.class)
            .required(true)
            .arity("1..*")
            .description("ids of rules, as findings show them")
            .completionCandidates(rules)
            .build());
    explain.addOption(color());
    return explain;
  }

  private static CommandSpec rules() {
    CommandSpec rules = command(RULES);
    rules.usageMessage().description("Lists all rules.");
    rules.addOption(color());
    return rules;
  }

  private static CommandSpec completion() {
    CommandSpec completion = command(COMPLETION);
    completion
        .usageMessage()
        .description("Prints a script for completion in bash and zsh.")
        .footer("", "To complete from now on: source <(odirect completion)");
    return completion;
  }

  private static CommandSpec stop() {
    CommandSpec stop = command(STOP);
    stop.usageMessage()
        .description(
            "Ends the processes that 'odirect check --daemon' has left. They end by themselves"
                + " after an hour without a call.");
    return stop;
  }

  private static CommandSpec help() {
    CommandSpec help = command(HELP);
    help.usageMessage()
        .customSynopsis("odirect help [COMMAND]...")
        .description("Prints the help of a command.");
    help.addPositional(
        positionals("COMMAND...", String.class)
            .arity("0..*")
            .description("a command, such as check or models try")
            .build());
    return help;
  }

  private static CommandSpec models() {
    CommandSpec models = command(MODELS);
    models
        .usageMessage()
        .customSynopsis(
            "odirect models [OPTION]... [NAME]...",
            "       odirect models check FILE...",
            "       odirect models try [OPTION]... FILE PATH...")
        .description("Shows what is known of libraries; validates and tries your own stubs.");
    models.addPositional(
        positionals("NAME...", String.class)
            .arity("0..*")
            .description("packages or types to show in full (default: an overview of all)")
            .build());
    models.addOption(stubs());
    models.addOption(flag("prints what stubs may say", VOCABULARY).build());
    models.addOption(color());
    models.addSubcommand(CHECK, modelsCheck());
    models.addSubcommand(TRY, modelsTry());
    return models;
  }

  private static CommandSpec modelsCheck() {
    CommandSpec check = command(CHECK);
    check
        .usageMessage()
        .customSynopsis("odirect models check FILE...")
        .description("Validates stubs: reports all that is wrong with them.");
    check.addPositional(
        positionals("FILE...", Path.class)
            .required(true)
            .arity("1..*")
            .description("stub files, and directories of them; they may use each other's types")
            .build());
    return check;
  }

  private static CommandSpec modelsTry() {
    CommandSpec attempt = command(TRY);
    attempt
        .usageMessage()
        .customSynopsis("odirect models try [OPTION]... FILE PATH...")
        .description("Shows which calls in sources a stub matches, and what matches nothing.");
    attempt.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("FILE")
            .type(Path.class)
            .description("a stub file, or a directory of them")
            .build());
    attempt.addPositional(
        positionals("PATH...", Path.class)
            .index("1..*")
            .required(true)
            .arity("1..*")
            .description("Java files, directories and source jars")
            .build());
    attempt.addOption(threads());
    return attempt;
  }

  private static CommandSpec storage() {
    CommandSpec storage = command(STORAGE);
    storage
        .usageMessage()
        .customSynopsis("odirect storage [OPTION]... [PATH]...")
        .description(
            "Tells what lies below files and directories, and what it makes of DIRECT writes"
                + " (Linux; needs no root).");
    storage.addPositional(
        positionals("PATH...", Path.class)
            .arity("0..*")
            .description("files and directories (default: the current one)")
            .build());
    storage.addOption(flag("prints JSON", JSON).build());
    storage.addOption(flag("prints all storage that is known", TABLE).build());
    storage.addOption(color());
    return storage;
  }

  private static CommandSpec prove() {
    CommandSpec prove = command(PROVE);
    prove
        .usageMessage()
        .customSynopsis("odirect prove [OPTION]... DIRECTORY")
        .description(
            "Writes a file of its own in a directory with DIRECT while another thread changes the"
                + " buffer, and counts what came of it.")
        .footer(
            "", "Exit codes: 0 no damage, 1 torn blocks or failed calls, 2 wrong usage, 3 failed.");
    prove.addPositional(
        positionals("DIRECTORY", Path.class)
            .required(true)
            .arity("1")
            .description("where to write; the file has no name and is gone at the end")
            .build());
    prove.addOption(flag("copies the buffer before each write: no block is torn", SAFE).build());
    prove.addOption(
        value(SIZE, "MIB", "size of the file (default: 8); 4 times as much must be free")
            .type(Integer.class)
            .build());
    prove.addOption(
        value(SECONDS, "N", "how long to write at most (default: 5)").type(Integer.class).build());
    prove.addOption(flag("prints JSON", JSON).build());
    prove.addOption(color());
    return prove;
  }

  private static PositionalParamSpec.Builder positionals(String label, Class<?> type) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .hideParamSyntax(true)
        .type(List.class)
        .auxiliaryTypes(type);
  }

  private static OptionSpec stubs() {
    return paths(STUBS, "PATH", "a stub file, or a directory of them; repeatable").build();
  }

  private static OptionSpec.Builder paths(String name, String label, String description) {
    return value(name, label, description)
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .hideParamSyntax(true);
  }

  private static OptionSpec threads() {
    return value(THREADS, "N", "threads to use (default: one per processor)")
        .type(Integer.class)
        .build();
  }

  private static CommandSpec command(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .sectionMap()
        .remove(UsageMessageSpec.SECTION_KEY_AT_FILE_PARAMETER);
    return spec.addOption(flag("prints this help", "-h", "--help").usageHelp(true).build());
  }

  private static OptionSpec color() {
    return value(COLOR, "WHEN", "auto (default), always or never")
        .completionCandidates(List.of("auto", "always", "never"))
        .build();
  }

  private static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).arity("0").type(boolean.class).description(description);
  }

  private static OptionSpec.Builder value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(String.class)
        .paramLabel(label)
        .description(description);
  }

  private static OptionSpec.Builder list(String name, String label, String description) {
    return value(name, label, description)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .splitRegex(",")
        .hideParamSyntax(true);
  }
}
