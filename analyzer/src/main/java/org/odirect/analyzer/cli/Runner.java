package org.odirect.analyzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.odirect.analyzer.daemon.Answer;
import org.odirect.analyzer.daemon.Call;
import org.odirect.analyzer.daemon.Client;
import org.odirect.analyzer.daemon.Place;

/**
 * Runs a command: in a process that stays, if the command asks for that and there can be one, and
 * in this process otherwise. What comes out is the same, but comes at the end, without a progress
 * bar.
 */
public final class Runner {
  /** The only argument of a process that serves. */
  private static final String SERVE = "--serve";

  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

  /** A run in a process of its own may need less. */
  private static final String NO_MEMORY = "-XX:+ExitOnOutOfMemoryError";

  /** Streams, devices and descriptors, which are others in another process; after options, too. */
  private static final Pattern OWN_FILE = Pattern.compile("(?:.*=)?(?:-|/(?:dev|proc)/.*)");

  private final String mainClass;
  private final Function<Optional<Workspace>, Cli> cli;
  private final Map<String, String> environment = System.getenv();
  private final Path directory = Path.of("").toAbsolutePath();

  /**
   * @param mainClass the name of the class whose main method calls {@link #run}
   * @param cli makes the commands, for one run or for many that share a workspace
   */
  public Runner(String mainClass, Function<Optional<Workspace>, Cli> cli) {
    this.mainClass = mainClass;
    this.cli = cli;
  }

  /** Runs a command, or serves; returns the exit code. */
  public int run(String[] arguments, PrintStream out, PrintStream err) {
    try {
      return dispatch(arguments, out, err);
    } catch (Throwable e) { // the JVM would end with the code for findings
      err.print(Failures.describe(e, false));
      return Cli.FAILURE;
    }
  }

  private int dispatch(String[] arguments, PrintStream out, PrintStream err) {
    List<String> words = List.of(arguments);
    if (words.equals(List.of(SERVE))) {
      return serve(err);
    }
    Optional<Answer> answer = isForDaemon(words) ? answer(words, out) : Optional.empty();
    if (answer.isEmpty()) {
      return cli.apply(Optional.empty()).run(arguments, out, err);
    }
    err.print(answer.get().err());
    out.print(answer.get().out());
    return Cli.ended(answer.get().code(), out, err);
  }

  /** What asks git is left to this process, which has git's own variables. */
  private static boolean isForDaemon(List<String> words) {
    return !words.isEmpty()
        && words.get(0).equals(Commands.CHECK)
        && words.contains(Commands.DAEMON)
        && words.stream().noneMatch(Runner::isOwn);
  }

  private static boolean isOwn(String word) {
    return word.startsWith(Commands.SINCE)
        || word.startsWith("@") // a file with more of them
        || OWN_FILE.matcher(word).matches();
  }

  private Optional<Place> place() {
    return UsualCache.daemons(environment)
        .flatMap(sockets -> Place.of(sockets, directory, environment));
  }

  private int serve(PrintStream err) {
    Optional<Place> place = place();
    if (place.isEmpty()) {
      return Cli.USAGE;
    }
    try {
      Workspace workspace = new Workspace();
      Cli commands = cli.apply(Optional.of(workspace));
      BooleanSupplier needed = () -> place().equals(place);
      new Server(place.get(), directory, needed, commands, workspace).run();
      return Cli.CLEAN;
    } catch (IOException e) {
      err.println("odirect: can not serve at " + place.get().socket() + ": " + e.getMessage());
      return Cli.FAILURE;
    }
  }

  private Optional<Answer> answer(List<String> words, PrintStream out) {
    Optional<Place> place = place();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Call call = new Call(place.get().key(), words, environment, Terminal.isOutTerminal(out));
    return Client.ask(place.get(), call)
        .or(() -> Client.start(server(), place.get(), call))
        .filter(Answer::accepted);
  }

  /**
   * This program with the options that it was started with, but for the one that is for short runs.
   */
  private List<String> server() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.remove(FIRST_COMPILER);
    command.add(NO_MEMORY);
    command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), mainClass, SERVE));
    return command;
  }
}
