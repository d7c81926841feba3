package org.odirect.analyzer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Holds the content of one file after the other: thousands of files are read into the same few
 * pages of memory. Not thread-safe.
 */
final class ReadBuffer {
  private static final int SMALL = 1 << 16;
  private static final int LARGE = 1 << 20;

  private byte[] bytes = new byte[SMALL];
  private int length;

  /**
   * Reads a stream to its end.
   *
   * @param most how many bytes at most
   * @return whether that was all
   */
  boolean fill(InputStream in, int most) throws IOException {
    length = 0;
    if (bytes.length > LARGE) {
      bytes = new byte[SMALL];
    }
    for (int count = 0; count >= 0; count = in.read(bytes, length, bytes.length - length)) {
      length += count;
      if (length > most) {
        return false;
      }
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(length * 2, most + 1));
      }
    }
    return true;
  }

  /** The content, and behind it what is left of others. */
  byte[] bytes() {
    return bytes;
  }

  /** How many of the bytes are the content. */
  int length() {
    return length;
  }
}
