package outsider_asyncfiles.filecopy;

import java.nio.ByteBuffer;

/** A piece of the file on its way; it owns its buffer. */
record Chunk(ByteBuffer buffer, long position) {
  static final int SIZE = 128 * 1024;

  long writePosition() {
    return position + buffer.position();
  }
}
