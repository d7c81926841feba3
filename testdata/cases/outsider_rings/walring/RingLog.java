package outsider_rings.walring;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A write-ahead log over io_uring: full slots are written while the next one is filled. Single-threaded. */
final class RingLog {
  private final Arena arena = Arena.ofShared();
  private final Uring ring = new Uring(64);
  private final SlotPool pool = new SlotPool(arena, 16);
  private final Map<Long, Slot> inFlight = new HashMap<>();
  private final Map<Long, MemorySegment> markers = new HashMap<>();
  private final Set<Long> markerIds = new HashSet<>();
  private final int fd;
  private long nextId = 1;
  private long offset;
  private Slot current = takeFree();

  RingLog(int fd) {
    this.fd = fd;
  }

  /** Correct: the full slot stays in the table until its own completion, a free one is filled meanwhile. */
  void append(byte[] record) {
    if (!current.fits(record.length)) {
      roll();
    }
    current.put(record);
  }

  private void roll() {
    Slot full = current;
    current = takeFree();
    enqueue(full);
    ring.submit();
  }

  /**
   * The number that submit returned is taken for the number of finished writes. {@code full} is a local, {@code
   * enqueue} prepared its memory and nothing has been reaped when the pool gets it, whose next taker resets it.
   */
  void rollBad() {
    Slot full = current;
    current = takeFree();
    long id = enqueue(full);
    int accepted = ring.submit();
    if (accepted != 1) {
      throw new IllegalStateException("submitted " + accepted);
    }
    inFlight.remove(id);
    pool.release(full); // missing ReleaseInFlight
  }

  /** Correct: stamped before it is prepared. */
  void commit(long lsn) {
    Slot tail = current;
    current = takeFree();
    tail.memory.set(ValueLayout.JAVA_LONG, Slot.COMMIT_LSN, lsn);
    long id = enqueue(tail);
    ring.submit();
    awaitId(id);
  }

  /** The stamp is set between submit and completion: the same local slot, no reaping in between. */
  void commitBad(long lsn) {
    Slot tail = current;
    current = takeFree();
    long id = enqueue(tail);
    ring.submit();
    tail.memory.set(ValueLayout.JAVA_LONG, Slot.COMMIT_LSN, lsn); // want WriteInFlight
    awaitId(id);
  }

  /** Correct: the table keeps the collected memory reachable until its completion. */
  long mark(long lsn) {
    MemorySegment marker = Arena.ofAuto().allocate(4096, 4096);
    marker.set(ValueLayout.JAVA_LONG, 0, lsn);
    long id = nextId++;
    markers.put(id, marker);
    var sqe = ring.sqe();
    ring.prepWrite(sqe, fd, marker, 4096, offset);
    ring.tag(sqe, id);
    offset += 4096;
    ring.submit();
    return id;
  }

  /** Only the number is kept: nothing refers to the automatic arena's memory when the kernel reads it. */
  long markBad(long lsn) {
    MemorySegment marker = Arena.ofAuto().allocate(4096, 4096);
    marker.set(ValueLayout.JAVA_LONG, 0, lsn);
    long id = nextId++;
    markerIds.add(id);
    var sqe = ring.sqe();
    ring.prepWrite(sqe, fd, marker, 4096, offset); // want UnreachableInFlight
    ring.tag(sqe, id);
    offset += 4096;
    ring.submit();
    return id;
  }

  /** Correct: everything is reaped before the memory goes; if reaping fails, the memory is leaked on purpose. */
  void close() {
    if (current.used > 16) {
      enqueue(current);
      ring.submit();
    }
    while (!inFlight.isEmpty() || !markers.isEmpty() || !markerIds.isEmpty()) {
      reapOne();
    }
    ring.close();
    arena.close();
  }

  /** Closing the ring does not wait for its requests, and the finally runs on the normal path too. */
  void closeBad() {
    Slot last = current;
    try {
      enqueue(last);
      ring.submit();
    } finally {
      ring.close();
      arena.close(); // missing ReleaseInFlight
    }
  }

  private long enqueue(Slot slot) {
    long id = nextId++;
    var sqe = ring.sqe();
    ring.prepWrite(sqe, fd, slot.memory, Slot.SIZE, offset);
    ring.tag(sqe, id);
    inFlight.put(id, slot);
    offset += Slot.SIZE;
    return id;
  }

  private Slot takeFree() {
    Slot slot = pool.poll();
    while (slot == null) {
      reapOne();
      slot = pool.poll();
    }
    return slot;
  }

  private void awaitId(long id) {
    while (inFlight.containsKey(id)) {
      reapOne();
    }
  }

  private void reapOne() {
    Completion done = ring.await();
    Slot slot = inFlight.remove(done.userData());
    if (slot == null) {
      boolean known = markers.remove(done.userData()) != null || markerIds.remove(done.userData());
      if (!known || !done.wrote(4096)) {
        throw new IllegalStateException("completion " + done);
      }
      return;
    }
    if (!done.wrote(Slot.SIZE)) {
      throw new IllegalStateException("log write: " + done.result());
    }
    pool.release(slot);
  }
}
