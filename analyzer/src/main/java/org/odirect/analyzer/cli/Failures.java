package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Words for what went wrong inside. */
public final class Failures {
  private static final int FRAMES = 8;
  private static final int CAUSES = 4;

  private Failures() {}

  /** Whether memory was used up, in whatever the failure was wrapped on its way. */
  public static boolean lackMemory(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = failure; at != null && seen.add(at); at = at.getCause()) {
      if (at instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  /** A message of a line or two; with details also the innermost frames of each cause. */
  static String describe(Throwable failure, boolean details) {
    if (lackMemory(failure)) {
      return "odirect: out of memory; ODIRECT_JAVA_OPTS=-Xmx2g gives more\n";
    }
    StringBuilder out = new StringBuilder("odirect: internal error: ").append(name(failure));
    if (!details) {
      return out.append("\nthis is a bug in odirect; --verbose shows where it is\n").toString();
    }
    out.append('\n');
    Throwable cause = failure;
    for (int i = 0; i < CAUSES && cause != null; i++) {
      out.append(i == 0 ? "" : "caused by " + name(cause) + "\n");
      Arrays.stream(cause.getStackTrace())
          .limit(FRAMES)
          .forEach(frame -> out.append("  in ").append(frame).append('\n'));
      cause = cause.getCause();
    }
    return out.toString();
  }

  /** For a notice: that a part of the work failed inside. */
  static String internal(Throwable failure) {
    return lackMemory(failure) ? "out of memory" : "internal error, " + name(failure);
  }

  private static String name(Throwable failure) {
    String message = failure.getMessage();
    return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  /** Why a file could not be read or written, without repeating its name. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof FileAlreadyExistsException other) {
      return other.getFile() + " is no directory";
    }
    String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
