package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.source.SourceFile;

/** The texts of the files that a report shows, read once. */
final class ShownTexts implements Report.SourceText {
  private final Map<String, List<String>> lines = new HashMap<>();

  /** Of the files that are not UTF-8, or have a byte order mark. */
  private final Map<String, String> raw = new HashMap<>();

  private ShownTexts() {}

  /** Reads files. One that cannot be read any more went away meanwhile, and has no text. */
  static ShownTexts of(List<SourceFile> files) {
    ShownTexts texts = new ShownTexts();
    for (SourceFile file : files) {
      try {
        texts.add(file, file.read());
      } catch (IOException e) {
        texts.lines.put(file.path(), List.of());
      }
    }
    return texts;
  }

  private void add(SourceFile file, byte[] bytes) {
    String text = file.decode(bytes).text();
    lines.put(file.path(), text.isEmpty() ? List.of() : Report.SourceText.split(text));
    String taken = takenForUtf8(bytes);
    if (!taken.equals(text)) {
      raw.put(file.path(), taken);
    }
  }

  /**
   * What the Encoding Standard makes of bytes, as all JavaScript does. Java has one U+FFFD where
   * that has one for each byte: for the surrogates, which begin with ED A0 to ED BF.
   */
  static String takenForUtf8(byte[] bytes) {
    byte[] known = bytes.clone();
    for (int i = 0; i + 1 < known.length; i++) {
      if (known[i] == (byte) 0xED && (known[i + 1] & 0xE0) == 0xA0) {
        known[i] = (byte) 0xFF; // which is never UTF-8, and stands for itself only
      }
    }
    return new String(known, StandardCharsets.UTF_8);
  }

  @Override
  public List<String> lines(String path) {
    return lines.getOrDefault(path, List.of());
  }

  @Override
  public String raw(String path) {
    String taken = raw.get(path);
    return taken == null ? Report.SourceText.super.raw(path) : taken;
  }
}
