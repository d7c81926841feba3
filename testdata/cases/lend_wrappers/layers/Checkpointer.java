package lend_wrappers.layers;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The upper layer: three calls above the channel. */
final class Checkpointer {
  private final PageFile pages;
  private final PagePool pool;

  Checkpointer(PageFile pages, PagePool pool) {
    this.pages = pages;
    this.pool = pool;
  }

  /** The page goes back to the pool as soon as its write has been queued; the next one who acquires it fills it. */
  void writeMarkerBad(long lsn) throws InterruptedException, ExecutionException {
    ByteBuffer page = pool.acquire();
    page.putLong(lsn).rewind();
    Future<Integer> stored = pages.store(0, page);
    pool.release(page); // want ReleaseInFlight
    stored.get();
  }

  /** The middle layer waits: the page may go back at once. */
  void writeMarkerOk(long lsn) throws InterruptedException, ExecutionException {
    ByteBuffer page = pool.acquire();
    page.putLong(lsn).rewind();
    pages.storeAndWait(0, page);
    pool.release(page);
  }

  /** One page for all markers: it is filled for the second marker while the first one is queued. */
  void writeMarkersBad(long first, long second) throws InterruptedException, ExecutionException {
    ByteBuffer page = pool.acquire();
    page.putLong(0, first);
    Future<Integer> one = pages.store(0, page);
    page.putLong(0, second); // want WriteInFlight
    one.get();
    pages.storeAndWait(1, page.clear());
    pool.release(page);
  }

  /** Every marker has its page; all of them go back after all futures. */
  void writeMarkersOk(long[] lsns) throws InterruptedException, ExecutionException {
    List<ByteBuffer> used = new ArrayList<>();
    List<Future<Integer>> stored = new ArrayList<>();
    for (int i = 0; i < lsns.length; i++) {
      ByteBuffer page = pool.acquire();
      page.putLong(lsns[i]).rewind();
      used.add(page);
      stored.add(pages.store(i, page));
    }
    for (Future<Integer> future : stored) {
      future.get();
    }
    for (ByteBuffer page : used) {
      pool.release(page);
    }
  }
}
