package lend_provided.pool;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Fills a group before it listens, and gives it up afterwards. */
final class Listener {
  private final BufferGroup group;

  Listener(BufferGroup group) {
    this.group = group;
  }

  /** The group is still there when its buffers are freed. */
  void warmUpBad() throws Throwable {
    Arena arena = Arena.ofShared();
    group.add(arena.allocate(BufferGroup.SIZE, 4096), 0);
    group.publish();
    arena.close(); // want ReleaseInFlight
  }

  /** First the group, then the buffers. */
  void warmUpOk() throws Throwable {
    Arena arena = Arena.ofShared();
    group.add(arena.allocate(BufferGroup.SIZE, 4096), 0);
    group.publish();
    group.close();
    arena.close();
  }

  /** A greeting is put into the buffer too late. */
  void greetBad(MemorySegment buffer) throws Throwable {
    group.add(buffer, 1);
    group.publish();
    buffer.setString(0, "hello"); // want WriteInFlight
  }

  /** Added, but not published yet. */
  void greetOk(MemorySegment buffer) throws Throwable {
    group.add(buffer, 1);
    buffer.setString(0, "hello");
    group.publish();
  }

  /** Two groups: the other one is published. */
  static void otherOk(BufferGroup one, BufferGroup other, MemorySegment buffer) throws Throwable {
    one.add(buffer, 1);
    other.publish();
    buffer.set(JAVA_INT, 0, 0);
    one.publish();
  }
}
