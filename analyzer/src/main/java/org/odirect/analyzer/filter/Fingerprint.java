package org.odirect.analyzer.filter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.rule.Finding;

/**
 * The identity of a finding, which survives edits elsewhere in the file: a hash of the rule, the
 * file's name and the source lines of the primary location, the submissions and the touches, blanks
 * aside. Findings may share one.
 */
public final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /**
   * The fingerprint of a finding, in lower-case hexadecimal digits.
   *
   * @param file the file's name, the same on every machine
   */
  public static String of(Finding finding, String file, Lines lines) {
    StringBuilder text = new StringBuilder(finding.rule());
    text.append('\n').append(file).append(line(finding.span(), lines));
    for (Step step : finding.steps()) {
      if (step.kind() == Step.Kind.SUBMISSION || step.kind() == Step.Kind.TOUCH) {
        text.append(line(step.span(), lines));
      }
    }
    return hash(text.toString());
  }

  /** Whether a text looks like a fingerprint. */
  static boolean isOne(String text) {
    return text.matches("[0-9a-f]{" + 2 * BYTES + "}");
  }

  private static String line(Span span, Lines lines) {
    return "\n" + lines.line(span.path(), span.line()).replaceAll("\\s+", "");
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
