package lend_wrappers.layers;

import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The middle layer: pages by number. */
final class PageFile {
  private final Volume volume;
  private final int pageSize;

  PageFile(Volume volume, int pageSize) {
    this.volume = volume;
    this.pageSize = pageSize;
  }

  /** Returns when the write has been queued. */
  Future<Integer> store(long number, ByteBuffer page) {
    return volume.put(page, number * pageSize);
  }

  /** Returns when the page has been written. */
  void storeAndWait(long number, ByteBuffer page) throws InterruptedException, ExecutionException {
    store(number, page).get();
  }
}
