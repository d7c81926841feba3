package org.odirect.analyzer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page around the findings: resources in {@code html/}. A place for content is written {@code
 * {{name}}}; what is filled in is not looked at again.
 */
final class HtmlTemplate {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private HtmlTemplate() {}

  /** Writes the content of a place. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes it.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    void write(String name, Writer out) throws IOException;
  }

  /** Writes the page with its styles, its script and a policy that allows nothing else. */
  static void write(Content content, Writer out) throws IOException {
    String page = resource("report.html");
    String styles = resource("report.css");
    String script = resource("report.js");
    int at = 0;
    for (int open = page.indexOf(OPEN); open >= 0; open = page.indexOf(OPEN, at)) {
      int close = page.indexOf(CLOSE, open);
      out.write(page, at, open - at);
      String name = page.substring(open + OPEN.length(), close);
      switch (name) {
        case "styles" -> out.write(styles);
        case "script" -> out.write(script);
        case "styles-hash" -> out.write(hash(styles));
        case "script-hash" -> out.write(hash(script));
        default -> content.write(name, out);
      }
      at = close + CLOSE.length();
    }
    out.write(page, at, page.length() - at);
  }

  /** What a content security policy calls a text that it allows. */
  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlTemplate.class.getResourceAsStream("html/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
