package lend_provided.pool;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** A group of buffers that sockets receive into. */
final class BufferGroup implements AutoCloseable {
  static final int SIZE = 8192;
  private static final int ENTRIES = 32;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle ADD =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_add").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_SHORT, JAVA_INT, JAVA_INT));
  private static final MethodHandle ADVANCE =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_advance").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
  private static final MethodHandle FREE =
      LINKER.downcallHandle(
          URING.find("io_uring_free_buf_ring").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));

  private final MemorySegment ring;
  private final MemorySegment entries;
  private final int id;
  private int added;

  BufferGroup(MemorySegment ring, MemorySegment entries, int id) {
    this.ring = ring;
    this.entries = entries;
    this.id = id;
  }

  /** Puts a buffer into the ring of entries; the kernel does not see it before {@link #publish}. */
  BufferGroup add(MemorySegment buffer, int buffId) throws Throwable {
    ADD.invokeExact(entries, buffer, SIZE, (short) buffId, ENTRIES - 1, added);
    added++;
    return this;
  }

  /** Shows the kernel what was added. */
  void publish() throws Throwable {
    if (added > 0) {
      ADVANCE.invokeExact(entries, added);
      added = 0;
    }
  }

  /** Gives the group up: its buffers are the program's again. */
  @Override
  public void close() {
    try {
      int rc = (int) FREE.invokeExact(ring, entries, ENTRIES, id);
      if (rc < 0) {
        throw new IllegalStateException("io_uring_free_buf_ring: " + rc);
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
