package org.odirect.analyzer.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");

  private static SourceText.Decoded decode(byte[] bytes) {
    return SourceText.decode(bytes, SourceText.USUAL);
  }

  @Test
  void byteOrderMarksWinOverWhatIsDeclared() {
    for (Charset declared : List.of(UTF_8, ISO_8859_1, US_ASCII, UTF_16, SHIFT_JIS)) {
      for (Charset real : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
        byte[] bytes = "\uFEFFé".getBytes(real);
        assertThat(SourceText.decode(bytes, declared).text()).as(declared + "").isEqualTo("é");
      }
    }
    assertThat(decode("é".getBytes(UTF_8)).text()).isEqualTo("é");
  }

  @Test
  void theDeclaredOneIsTaken() {
    assertThat(SourceText.decode("é".getBytes(UTF_8), ISO_8859_1).text()).isEqualTo("Ã©");
    for (Charset declared : List.of(SHIFT_JIS, UTF_16BE, UTF_16LE, UTF_16)) {
      byte[] bytes = "String so = \"ソ\"; // ソ".getBytes(declared);
      SourceText.Decoded decoded = SourceText.decode(bytes, declared);
      assertThat(decoded.text()).isEqualTo("String so = \"ソ\"; // ソ");
      assertThat(decoded.problem()).isEmpty();
      assertThat(SourceText.isForeign(bytes, bytes.length, declared)).isTrue();
    }
  }

  @Test
  void whatIsNotInItIsLatin1WithAWord() {
    SourceText.Decoded decoded = decode("é".getBytes(ISO_8859_1));
    assertThat(decoded.text()).isEqualTo("é");
    assertThat(decoded.problem()).contains("not UTF-8, read as ISO-8859-1; " + SourceText.HINT);
    assertThat(SourceText.decode("é".getBytes(ISO_8859_1), US_ASCII).problem())
        .contains("not US-ASCII, read as ISO-8859-1; " + SourceText.HINT);
  }

  @Test
  void binaryAndEmpty() {
    byte[] bytes = {1, 0, 2};
    for (Charset declared : List.of(UTF_8, ISO_8859_1, SHIFT_JIS)) {
      assertThat(SourceText.decode(bytes, declared).binary()).isTrue();
      assertThat(SourceText.isBinary(bytes, bytes.length, declared)).isTrue();
    }
    SourceText.Decoded empty = decode(new byte[0]);
    assertThat(empty.text()).isEmpty();
    assertThat(empty.problem()).isEmpty();
  }
}
