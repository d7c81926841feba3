package org.odirect.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void encodings() {
    assertThat(SourceText.decode("é".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("é");
    assertThat(SourceText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("é");
    assertThat(SourceText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo("é");
    assertThat(SourceText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo("é");
  }

  @Test
  void whatIsNotUtf8IsLatin1WithAWord() {
    SourceText.Decoded decoded = SourceText.decode("é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(decoded.text()).isEqualTo("é");
    assertThat(decoded.problem()).contains("not UTF-8, read as ISO-8859-1");
  }

  @Test
  void binaryAndEmpty() {
    assertThat(SourceText.decode(new byte[] {1, 0, 2}).binary()).isTrue();
    SourceText.Decoded empty = SourceText.decode(new byte[0]);
    assertThat(empty.text()).isEmpty();
    assertThat(empty.problem()).isEmpty();
  }
}
