package org.odirect.analyzer.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odirect.analyzer.source.SourceNotFoundException;
import org.odirect.analyzer.source.SourceRoots;
import org.odirect.analyzer.source.SourceSet;

class ShownTextsTest {
  private static final String MARK = "\uFEFF";

  @TempDir Path directory;

  private ShownTexts texts(String text, Charset encoding)
      throws IOException, SourceNotFoundException {
    Files.write(directory.resolve("A.java"), text.getBytes(encoding));
    try (SourceSet sources = SourceRoots.find(List.of("A.java"), directory, UTF_8)) {
      return ShownTexts.of(sources.files());
    }
  }

  @Test
  void linesAndBytes() throws Exception {
    String text = "// \u00e9\r\nb\n";
    for (String mark : List.of("", MARK)) {
      assertThat(texts(mark + text, UTF_8).lines("A.java")).containsExactly("// \u00e9", "b", "");
    }
    assertThat(texts(text, UTF_8).raw("A.java")).isEqualTo("// \u00e9\nb\n");
    assertThat(texts(MARK + text, UTF_8).raw("A.java")).isEqualTo(MARK + text);
    ShownTexts latin = texts(text, ISO_8859_1);
    assertThat(latin.raw("A.java")).isEqualTo("// \uFFFD\r\nb\n");
    assertThat(latin.lines("A.java")).containsExactly("// \u00e9", "b", "");
    ShownTexts wide = texts(MARK + "a\r\nb", UTF_16LE);
    assertThat(wide.raw("A.java")).isEqualTo("\uFFFD\uFFFDa\0\r\0\n\0b\0");
    assertThat(wide.lines("A.java")).containsExactly("a", "b");
    assertThat(wide.lines("B.java")).isEmpty();
    assertThat(wide.raw("B.java")).isEmpty();
  }

  /** As {@code Buffer.toString} has it in Node.js 20. */
  @ParameterizedTest
  @CsvSource({
    "c3a9f09f9880, e9 d83d de00",
    "41e941, 41 fffd 41",
    "e9809f, 901f",
    "e28041, fffd 41",
    "f09f98, fffd",
    "f0808041, fffd fffd fffd 41",
    "f58080, fffd fffd fffd",
    "c080, fffd fffd",
    "eda080, fffd fffd fffd",
    "c2bfedbf, bf fffd fffd",
    "edbf, fffd fffd",
    "ed9fbf, d7ff",
    "ed, fffd",
  })
  void malformed(String bytes, String expected) {
    String text = ShownTexts.takenForUtf8(HexFormat.of().parseHex(bytes));
    List<String> units = text.chars().mapToObj(Integer::toHexString).toList();
    assertThat(String.join(" ", units)).isEqualTo(expected);
  }
}
