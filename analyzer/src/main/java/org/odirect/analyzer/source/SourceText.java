package org.odirect.analyzer.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes sources: UTF-8 or UTF-16 if a byte order mark says so, else the encoding that is declared
 * (UTF-8 if none is), and ISO-8859-1 for what is not in it.
 */
public final class SourceText {

  /** The encoding of sources of which none is declared. */
  public static final Charset USUAL = StandardCharsets.UTF_8;

  /** What to do about text that can not be read as what it was taken for. */
  public static final String HINT =
      "if it is written in another encoding, name that: --encoding (Maven: encoding)";

  /**
   * A decoded source.
   *
   * @param text without a byte order mark; empty if the file is binary
   * @param problem what is wrong with the bytes: lower case, no final period
   * @param binary whether the bytes are no text at all
   */
  public record Decoded(String text, Optional<String> problem, boolean binary) {}

  private SourceText() {}

  /**
   * Decodes a file's bytes; never fails.
   *
   * @param declared the encoding of files without a byte order mark
   */
  public static Decoded decode(byte[] bytes, Charset declared) {
    Charset utf16 = utf16(bytes, bytes.length);
    if (utf16 != null) {
      String text = new String(bytes, 2, bytes.length - 2, utf16);
      return new Decoded(text, Optional.empty(), false);
    }
    if (isBinary(bytes, bytes.length, declared)) {
      return new Decoded("", Optional.of("binary content was skipped"), true);
    }
    boolean marked = hasUtf8Mark(bytes);
    int start = marked ? 3 : 0;
    Charset encoding = marked ? StandardCharsets.UTF_8 : declared;
    try {
      ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
      String text = encoding.newDecoder().decode(content).toString();
      return new Decoded(text, Optional.empty(), false);
    } catch (CharacterCodingException e) {
      String text = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
      String problem = "not " + encoding.name() + ", read as ISO-8859-1; " + HINT;
      return new Decoded(text, Optional.of(problem), false);
    }
  }

  /**
   * Whether bytes are to be decoded before they are scanned: they may not be UTF-8, nor anything
   * else in which ASCII characters are what they are in UTF-8.
   */
  static boolean isForeign(byte[] bytes, int length, Charset declared) {
    return !declared.equals(USUAL) || utf16(bytes, length) != null;
  }

  private static boolean hasUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** The UTF-16 form that the byte order mark tells, or null. */
  private static @Nullable Charset utf16(byte[] bytes, int length) {
    if (length < 2) {
      return null;
    }
    if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
  }

  /** Whether bytes without a UTF-16 mark are no text. */
  static boolean isBinary(byte[] bytes, int length, Charset declared) {
    if (isWide(declared)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether text in an encoding is full of zeros, as in UTF-16. */
  private static boolean isWide(Charset encoding) {
    return encoding.canEncode() && " ".getBytes(encoding).length > 1;
  }
}
