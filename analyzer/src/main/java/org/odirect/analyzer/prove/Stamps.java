package org.odirect.analyzer.prove;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Blocks that are filled with the number of their version, so that a block with two numbers is a
 * torn one.
 */
final class Stamps {
  /** What a block holds. */
  enum Content {
    /** One version. */
    WHOLE,
    /** Parts of several versions. */
    TORN,
    /** What was never written. */
    FOREIGN
  }

  private Stamps() {}

  /** Fills a block with the number of a version. */
  static void fill(ByteBuffer buffer, int block, int blockSize, long version) {
    ByteBuffer words = buffer.duplicate().order(ByteOrder.nativeOrder());
    int end = (block + 1) * blockSize;
    for (int at = block * blockSize; at < end; at += Long.BYTES) {
      words.putLong(at, version);
    }
  }

  /**
   * What a block holds.
   *
   * @param latest the greatest number that was used so far; the least is 1
   */
  static Content content(ByteBuffer buffer, int block, int blockSize, long latest) {
    ByteBuffer words = buffer.duplicate().order(ByteOrder.nativeOrder());
    long first = words.getLong(block * blockSize);
    Content content = Content.WHOLE;
    int end = (block + 1) * blockSize;
    for (int at = block * blockSize; at < end; at += Long.BYTES) {
      long version = words.getLong(at);
      if (version < 1 || version > latest) {
        return Content.FOREIGN;
      }
      if (version != first) {
        content = Content.TORN;
      }
    }
    return content;
  }
}
