package org.odirect.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file of the test resources; {@code -Dgolden.rewrite} writes it instead. */
public final class Golden {
  private static final Path ROOT = Path.of("src/test/resources");

  private Golden() {}

  public static void check(String name, String actual) {
    Path file = ROOT.resolve(name);
    try {
      if (System.getProperty("golden.rewrite") != null) {
        Files.writeString(file, actual);
      }
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
