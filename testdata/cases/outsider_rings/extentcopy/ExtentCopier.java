package outsider_rings.extentcopy;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/** Copies a device extent by extent; each extent is read, then written, then used for the next one. */
final class ExtentCopier {
  private final Arena arena = Arena.ofShared();
  private final Extent[] extents;
  private final CopyRing ring;
  private final int source;
  private final int target;
  private int outstanding;

  ExtentCopier(int source, int target, int depth) {
    this.source = source;
    this.target = target;
    this.extents = new Extent[depth];
    for (int i = 0; i < depth; i++) {
      extents[i] = new Extent(i, arena.allocate(Extent.SIZE, 4096));
    }
    this.ring = new FixedRing(arena, depth * 2, extents);
  }

  /** Correct: one after the other. */
  void copyOne(long position) throws IOException {
    Extent extent = extents[0];
    read(source, extent, Extent.SIZE, position);
    ring.submit();
    expect(reap(), Extent.SIZE);
    write(target, extent, Extent.SIZE, position);
    ring.submit();
    expect(reap(), Extent.SIZE);
  }

  /**
   * Both requests are put into one batch "to save a system call": without a link the kernel may write the extent
   * while it fills it. Same local extent, nothing reaped between the two.
   */
  void copyOneBad(long position) throws IOException {
    Extent extent = extents[0];
    read(source, extent, Extent.SIZE, position);
    write(target, extent, Extent.SIZE, position); // want OverlappingOperations
    ring.submit();
    Event one = reap();
    Event other = reap();
    expect(one, Extent.SIZE);
    expect(other, Extent.SIZE);
  }

  /** Correct: two different extents in one batch, both events are taken before either is looked at. */
  boolean sameContent(long position) throws IOException {
    Extent left = extents[0];
    Extent right = extents[1];
    read(source, left, Extent.SIZE, position);
    read(target, right, Extent.SIZE, position);
    ring.submit();
    Event one = reap();
    Event other = reap();
    expect(one, Extent.SIZE);
    expect(other, Extent.SIZE);
    return left.memory().mismatch(right.memory()) < 0;
  }

  /** The magic is read after the submission; the wait that would make it valid comes a line later. */
  boolean probeBad(long magic) throws IOException {
    Extent extent = extents[0];
    read(source, extent, 4096, 0);
    ring.submit();
    boolean ours = extent.memory().get(ValueLayout.JAVA_LONG, 0) == magic; // want ReadInFlight
    expect(reap(), 4096);
    return ours;
  }

  /** Correct: the header is filled in before it is prepared, and the local copy of it may be changed at any time. */
  void writeLabel(long magic, long[] label) throws IOException {
    Extent extent = extents[0];
    extent.memory().fill((byte) 0);
    extent.memory().set(ValueLayout.JAVA_LONG, 0, magic);
    extent.memory().setAtIndex(ValueLayout.JAVA_LONG, 1, label[0]);
    write(target, extent, 4096, 0);
    ring.submit();
    label[0]++;
    expect(reap(), 4096);
    extent.memory().set(ValueLayout.JAVA_LONG, 0, 0L);
  }

  /** Correct: also what a failed copy left behind is reaped first; when that fails, the memory is leaked. */
  void close() {
    while (outstanding > 0) {
      reap();
    }
    ring.close();
    arena.close();
  }

  /** Correct: a confined arena is fine for a kernel request: it is closed after the event, and only then. */
  long readSuperblock(int fd) throws IOException {
    Arena local = Arena.ofConfined();
    Extent[] one = {new Extent(0, local.allocate(4096, 4096))};
    CopyRing single = new FixedRing(local, 1, one);
    single.read(fd, one[0], 4096, 0);
    single.submit();
    Event event = single.await();
    long magic = one[0].memory().get(ValueLayout.JAVA_LONG, 0);
    single.close();
    local.close();
    expect(event, 4096);
    return magic;
  }

  private void read(int fd, Extent into, int length, long position) {
    ring.read(fd, into, length, position);
    outstanding++;
  }

  private void write(int fd, Extent from, int length, long position) {
    ring.write(fd, from, length, position);
    outstanding++;
  }

  private Event reap() {
    Event event = ring.await();
    outstanding--;
    return event;
  }

  private static void expect(Event event, int bytes) throws IOException {
    if (event.result() < 0) {
      throw new IOException("errno " + -event.result());
    }
    if (event.result() < bytes) {
      throw new EOFException("extent " + event.extent() + " ended at " + event.result());
    }
  }
}
