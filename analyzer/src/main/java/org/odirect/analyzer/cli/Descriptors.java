package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of what a process has open, such as {@code /dev/stdout}, however many links lead there. */
final class Descriptors {
  /** That of the standard output. */
  static final String OUT = "1";

  /** That of the standard error. */
  static final String ERR = "2";

  /** More links than this are a circle. */
  private static final int MAX_LINKS = 40;

  private static final Pattern NAME =
      Pattern.compile(
          "/dev/(?<stream>stdin|stdout|stderr)"
              + "|(?:/dev|/proc/(?:self|thread-self|(?<process>\\d+)))/fd/(?<number>\\d+)");

  private Descriptors() {}

  /**
   * The number of the descriptor that a path stands for; of another process's one something that is
   * no number. Empty if it is the name of a file.
   *
   * @param path absolute
   */
  static Optional<String> of(Path path) {
    Path at = path.normalize();
    for (int i = 0; i < MAX_LINKS; i++) {
      Matcher name = NAME.matcher(at.toString());
      if (name.matches()) {
        return Optional.of(number(name));
      }
      if (!Files.isSymbolicLink(at)) {
        return Optional.empty();
      }
      try {
        at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String number(Matcher name) {
    String stream = name.group("stream");
    if (stream != null) {
      return stream.equals("stdout") ? OUT : stream.equals("stderr") ? ERR : "0";
    }
    String process = name.group("process");
    boolean own = process == null || process.equals(Long.toString(ProcessHandle.current().pid()));
    return own ? name.group("number") : process + "/" + name.group("number");
  }
}
