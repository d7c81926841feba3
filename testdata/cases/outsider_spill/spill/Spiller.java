package outsider_spill.spill;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Spills runs on a writer thread; one sorter thread fills them. */
final class Spiller {
  private final Arena arena = Arena.ofShared();
  private final SpillFile file;
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final BlockingQueue<Run> spare = new ArrayBlockingQueue<>(4);
  private final List<Future<?>> writes = new ArrayList<>();
  private Run active = new Run(arena);
  private long offset;

  Spiller(SpillFile file) {
    this.file = file;
    for (int i = 0; i < 4; i++) {
      spare.add(new Run(arena));
    }
  }

  /** Correct: the run goes with the task, the task gives it back, the sorter goes on with another one. */
  void add(long key) throws InterruptedException {
    if (active.add(key)) {
      return;
    }
    Run full = active;
    Run fresh = spare.take();
    long at = offset;
    offset += Run.SIZE;
    writes.add(
        writer.submit(
            () -> {
              file.write(full.memory(), at);
              full.clear();
              spare.add(full);
            }));
    active = fresh;
    active.add(key);
  }

  /** Correct: the call blocks, the run is quiet when it returns. */
  void spillNow() {
    file.write(active.memory(), offset);
    offset += Run.SIZE;
    active.clear();
  }

  /** Correct: cleared after the task's own future. */
  void spillAndWait() throws InterruptedException, ExecutionException {
    Run full = active;
    active = spare.take();
    long at = offset;
    Future<?> write = writer.submit(() -> file.write(full.memory(), at));
    offset += Run.SIZE;
    write.get();
    full.clear();
    spare.add(full);
  }

  /**
   * The run is wiped for its next use before the hand-off has been waited for: the writer thread's pwrite on the
   * O_DIRECT descriptor reads it at the same time.
   */
  void spillAndWaitBad() throws InterruptedException, ExecutionException {
    Run full = active;
    active = spare.take();
    long at = offset;
    Future<?> write = writer.submit(() -> file.write(full.memory(), at));
    offset += Run.SIZE;
    full.memory().fill((byte) 0); // want WriteInFlight
    write.get();
    spare.add(full);
  }

  /** Correct: a private copy is handed off. */
  Future<?> spillCopy() {
    MemorySegment copy = arena.allocate(Run.SIZE, 4096);
    copy.copyFrom(active.memory());
    long at = offset;
    offset += Run.SIZE;
    Future<?> write = writer.submit(() -> file.write(copy, at));
    active.clear();
    return write;
  }

  /** Correct: get() returns after the pread. */
  long firstKey(long at) throws InterruptedException, ExecutionException {
    MemorySegment page = arena.allocate(4096, 4096);
    Future<?> read = writer.submit(() -> file.read(page, at));
    read.get();
    return page.get(ValueLayout.JAVA_LONG, 0);
  }

  /** The result of the bounded wait is not a completion when it times out: the key is read all the same. */
  long firstKeyBad(long at) throws InterruptedException, ExecutionException {
    MemorySegment page = arena.allocate(4096, 4096);
    Future<?> read = writer.submit(() -> file.read(page, at));
    try {
      read.get(20, TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      return page.get(ValueLayout.JAVA_LONG, 0); // want ReadInFlight
    }
    return page.get(ValueLayout.JAVA_LONG, 0);
  }

  /** Correct: all writes are waited for before the memory goes, and a failed one leaves it alone. */
  void close() throws InterruptedException, ExecutionException {
    for (Future<?> write : writes) {
      write.get();
    }
    writer.shutdown();
    while (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
      Thread.onSpinWait();
    }
    arena.close();
  }
}
