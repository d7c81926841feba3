package outsider_asyncfiles.checkpoint;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes snapshots of pages; one checkpoint thread. */
final class Checkpointer {
  private final PageSink sink;
  private final PagePool pool;

  Checkpointer(PageSink sink, PagePool pool) {
    this.sink = sink;
    this.pool = pool;
  }

  /** Correct: all futures are waited for, whatever the others say; then the references are given back. */
  boolean snapshot(List<byte[]> images) throws InterruptedException, IOException {
    List<Page> pages = new ArrayList<>();
    List<Future<Integer>> writes = new ArrayList<>();
    for (byte[] image : images) {
      Page page = pool.take();
      page.buffer().put(image).position(0).limit(Page.SIZE);
      pages.add(page);
      writes.add(sink.write(page.buffer(), (long) pages.size() * Page.SIZE));
    }
    boolean whole = true;
    for (Future<Integer> write : writes) {
      whole &= wrote(write);
    }
    pages.forEach(Page::release);
    sink.sync();
    return whole;
  }

  /** Correct: the sink owns one reference more, which its handler gives back; the finally gives back ours. */
  void snapshotInBackground(byte[] image, long position, AtomicInteger failures)
      throws InterruptedException {
    Page page = pool.take();
    try {
      page.buffer().put(image).position(0).limit(Page.SIZE);
      sink.write(
          page.retain(),
          position,
          (cause, n) -> {
            if (n != Page.SIZE) {
              failures.incrementAndGet();
            }
          });
    } finally {
      page.release();
    }
  }

  /** Correct: the latch is counted down by the handler, after it the page could be used again. */
  int snapshotAndWait(byte[] image, long position) throws InterruptedException {
    Page page = pool.take();
    page.buffer().put(image).position(0).limit(Page.SIZE);
    CountDownLatch latch = new CountDownLatch(1);
    AtomicInteger written = new AtomicInteger();
    sink.write(
        page.retain(),
        position,
        (cause, n) -> {
          written.set(n);
          latch.countDown();
        });
    latch.await();
    page.buffer().clear();
    page.release();
    return written.get();
  }

  /** Correct: the second write is waited for on the path that gives up as well. */
  boolean publish(long lsn) throws InterruptedException {
    Page root = pool.take();
    Page meta = pool.take();
    root.buffer().putLong(0, lsn);
    meta.buffer().putLong(0, ~lsn);
    Future<Integer> rootWrite = sink.write(root.buffer(), 0);
    Future<Integer> metaWrite = sink.write(meta.buffer(), Page.SIZE);
    boolean rootDone = wrote(rootWrite);
    boolean metaDone = wrote(metaWrite);
    root.release();
    meta.release();
    return rootDone && metaDone;
  }

  /**
   * The early return loses {@code metaWrite}: the only reference to the meta page, taken a few lines above, is given
   * back while its write may be running.
   */
  boolean publishBad(long lsn) throws InterruptedException, ExecutionException {
    Page root = pool.take();
    Page meta = pool.take();
    root.buffer().putLong(0, lsn);
    meta.buffer().putLong(0, ~lsn);
    Future<Integer> rootWrite = sink.write(root.buffer(), 0);
    Future<Integer> metaWrite = sink.write(meta.buffer(), Page.SIZE);
    if (rootWrite.get() != Page.SIZE) {
      root.release();
      meta.release(); // want ReleaseInFlight
      return false;
    }
    boolean done = metaWrite.get() == Page.SIZE;
    root.release();
    meta.release();
    return done;
  }

  /** Correct: the previous write of the header is over before the next sequence number is put into it. */
  boolean progress(int steps) throws InterruptedException, ExecutionException {
    ByteBuffer header = ByteBuffer.allocate(Page.SIZE);
    for (int step = 1; step <= steps; step++) {
      header.clear();
      header.putLong(0, step);
      Future<Integer> write = sink.write(header, 0);
      if (write.get() != Page.SIZE) {
        return false;
      }
    }
    return true;
  }

  /** Correct: two headers, each with its own future. */
  boolean progressOverlapped(int steps) throws InterruptedException, ExecutionException {
    ByteBuffer even = ByteBuffer.allocate(Page.SIZE);
    ByteBuffer odd = ByteBuffer.allocate(Page.SIZE);
    boolean whole = true;
    for (int step = 0; step + 1 < steps; step += 2) {
      even.clear().putLong(0, step);
      Future<Integer> evenWrite = sink.write(even, 0);
      odd.clear().putLong(0, step + 1);
      Future<Integer> oddWrite = sink.write(odd, Page.SIZE);
      whole &= evenWrite.get() == Page.SIZE;
      whole &= oddWrite.get() == Page.SIZE;
    }
    return whole;
  }

  /**
   * The wait for the previous write stands after the new sequence number was put into the one header that both
   * share; also heap memory is read by the pool thread only when it runs.
   */
  boolean progressBad(int steps) throws InterruptedException, ExecutionException {
    ByteBuffer header = ByteBuffer.allocate(Page.SIZE);
    Future<Integer> previous = null;
    boolean whole = true;
    for (int step = 1; step <= steps; step++) {
      header.putLong(0, step); // want WriteInFlight
      if (previous != null) {
        whole &= previous.get() == Page.SIZE;
      }
      header.clear();
      previous = sink.write(header, 0);
    }
    if (previous != null) {
      whole &= previous.get() == Page.SIZE;
    }
    return whole;
  }

  /** Correct: any thread may use a shared arena; it is closed after the write, and leaked when the wait fails. */
  boolean seal(long lsn) throws InterruptedException, ExecutionException {
    Arena arena = Arena.ofShared();
    ByteBuffer seal = arena.allocate(Page.SIZE, 8).asByteBuffer();
    seal.putLong(0, lsn);
    boolean whole = sink.write(seal, 0).get() == Page.SIZE;
    arena.close();
    return whole;
  }

  /** The only sink is an asynchronous channel: its pool thread may not touch a confined arena, get() hangs. */
  boolean sealConfined(long lsn) throws InterruptedException, ExecutionException {
    Arena arena = Arena.ofConfined();
    ByteBuffer seal = arena.allocate(Page.SIZE, 8).asByteBuffer();
    seal.putLong(0, lsn);
    boolean whole = sink.write(seal, 0).get() == Page.SIZE;
    arena.close();
    return whole;
  }

  private static boolean wrote(Future<Integer> write) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return write.get() == Page.SIZE;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          return false;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
