package outsider_rings.pagecache;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;

/** A block device; the segment belongs to the device until the future completes. */
interface AsyncDevice extends AutoCloseable {
  CompletableFuture<Integer> read(MemorySegment into, long position);

  CompletableFuture<Integer> write(MemorySegment from, long position);

  @Override
  void close() throws InterruptedException;
}
