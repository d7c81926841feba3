package org.odirect.analyzer.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a run takes place.
 *
 * @param out for reports
 * @param err for messages and progress
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}
 * @param environment the environment variables
 * @param directory the working directory
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Path directory) {

  private static final int OUT = 1;
  private static final int ERR = 2;
  private static final int DEFAULT_COLUMNS = 100;
  private static final int MIN_COLUMNS = 60;
  private static final int MAX_COLUMNS = 160;

  /** The process's own; other streams than the process's are taken for files. */
  static Terminal of(PrintStream out, PrintStream err) {
    Map<String, String> environment = System.getenv();
    return new Terminal(
        out,
        err,
        isOutTerminal(out),
        err.equals(System.err) && isTerminal(ERR),
        environment,
        Path.of("").toAbsolutePath());
  }

  /** The same, with all that would go to {@code out} going to {@code err}. */
  Terminal withoutOut() {
    return new Terminal(err, err, errIsTerminal, errIsTerminal, environment, directory);
  }

  /** Whether a person sees what is written to this stream. */
  static boolean isOutTerminal(PrintStream out) {
    return out.equals(System.out) && isTerminal(OUT);
  }

  /**
   * Linux tells for each stream. Elsewhere Java knows only of a console, which means that standard
   * input and output are one; up to Java 21 it is null otherwise, since then it has to be asked.
   */
  @SuppressWarnings("SystemConsoleNull") // asked where it is not null
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException e) {
        return false;
      }
    }
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private boolean isDumb() {
    return "dumb".equals(environment.get("TERM"));
  }

  /** Whether colours are welcome on standard output. */
  boolean likesColour() {
    return outIsTerminal && !isDumb() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Whether a progress bar can be drawn and erased. */
  boolean likesProgress() {
    return errIsTerminal && !isDumb();
  }

  /** The columns to fill. */
  int columns() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
    } catch (NumberFormatException e) {
      return DEFAULT_COLUMNS;
    }
  }
}
