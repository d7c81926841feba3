package outsider_rings.zcsend;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A message owns its memory; closing it frees the memory. */
final class Message implements AutoCloseable {
  private final Arena arena = Arena.ofShared();
  final MemorySegment data;
  final int length;
  int sent = -1;

  Message(byte[] payload, long sequence) {
    length = payload.length + 8;
    data = arena.allocate(length, 64);
    data.set(ValueLayout.JAVA_LONG, 0, sequence);
    MemorySegment.copy(payload, 0, data, ValueLayout.JAVA_BYTE, 8, payload.length);
  }

  @Override
  public void close() {
    arena.close();
  }
}
