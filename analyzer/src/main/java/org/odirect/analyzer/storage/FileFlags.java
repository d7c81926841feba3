package org.odirect.analyzer.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The attributes that chattr(1) sets, as letters. */
@FunctionalInterface
public interface FileFlags {
  /** Seconds that lsattr may take. */
  int PATIENCE = 5;

  /** The letters of a file or directory, if they can be seen. */
  Optional<String> of(String path);

  /**
   * Asks lsattr(1): Java has no call for FS_IOC_GETFLAGS. Empty where there is no lsattr, and for
   * file systems without attributes.
   */
  static Optional<String> lsattr(String path) {
    try {
      Process process =
          new ProcessBuilder("lsattr", "-d", "--", Path.of(path).toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.exitValue() == 0 && line.contains(" ")
          ? Optional.of(line.substring(0, line.indexOf(' ')))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
