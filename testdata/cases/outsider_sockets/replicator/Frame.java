package outsider_sockets.replicator;

import java.nio.ByteBuffer;

/** A batch of log records on its way to a replica; it owns its buffer. */
final class Frame {
  static final int CAPACITY = 32 * 1024;
  static final int EPOCH = 8;

  private final ByteBuffer buffer;
  private final long sequence;

  Frame(ByteBuffer buffer, long sequence) {
    this.buffer = buffer;
    this.sequence = sequence;
  }

  ByteBuffer buffer() {
    return buffer;
  }

  long sequence() {
    return sequence;
  }

  static Frame encode(ByteBuffer empty, long sequence, long epoch, byte[] payload) {
    empty.clear();
    empty.putLong(sequence).putLong(epoch).putInt(payload.length).put(payload).flip();
    return new Frame(empty, sequence);
  }
}
