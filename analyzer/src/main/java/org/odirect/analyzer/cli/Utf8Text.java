package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads texts that are in UTF-8 by definition; a byte order mark, as some editors write it, is none
 * of it.
 */
final class Utf8Text {
  private static final String MARK = "\uFEFF";

  private Utf8Text() {}

  /**
   * Reads a file.
   *
   * @throws CharacterCodingException if it is not in UTF-8
   */
  static String read(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /**
   * Decodes bytes.
   *
   * @throws CharacterCodingException if they are not UTF-8
   */
  static String of(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }
}
