package org.odirect.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** Reads the rules' pages, which are resources beside this class. */
final class Pages {

  private Pages() {}

  /** A rule's public face with its page. */
  static RuleInfo rule(String id, Severity severity, Harm harm, String summary) {
    return new RuleInfo(id, severity, summary, page(id), harm);
  }

  private static String page(String id) {
    String name = "pages/" + id + ".md";
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no page " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
