package org.odirect.analyzer.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file can not be written. The message is for the user: it names the file and the reason. */
public final class UnwritableException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /** The reason is that of {@code cause}, whichever file that was about. */
  public UnwritableException(Path file, IOException cause) {
    super("can not write " + file + ": " + Failures.reason(cause), cause);
  }
}
