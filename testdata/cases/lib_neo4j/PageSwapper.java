package lib_neo4j;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.fs.StoreChannel;

/** Pages through a file system of its own making: its channels read and write as the JDK's do. */
final class PageSwapper {
  private static final int PAGE = 4096;

  private final StoreChannel channel;
  private final Set<OpenOption> options;

  PageSwapper(FileSystemAbstraction fs, Path path) throws IOException {
    List<OpenOption> wanted = new ArrayList<>(List.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    wanted.add(ExtendedOpenOption.DIRECT);
    options = Set.copyOf(wanted);
    channel = fs.open(path, options);
  }

  private static ByteBuffer page() {
    return ByteBuffer.allocateDirect(2 * PAGE).alignedSlice(PAGE).limit(PAGE);
  }

  /** The flusher writes the page without the page cache, while this thread stamps it. */
  int flushBad(ExecutorService flusher, long lsn) throws Exception {
    ByteBuffer page = page();
    page.putLong(0, lsn);
    Future<Integer> written = flusher.submit(() -> channel.write(page));
    page.putLong(0, lsn + 1); // want WriteInFlight
    return written.get();
  }

  /** The page is stamped when the flusher is done. */
  int flushOk(ExecutorService flusher, long lsn) throws Exception {
    ByteBuffer page = page();
    page.putLong(0, lsn);
    Future<Integer> written = flusher.submit(() -> channel.write(page));
    int n = written.get();
    page.putLong(0, lsn + 1);
    return n;
  }

  /** Blocking, and one thread only. */
  void swapOutOk(long lsn) throws IOException {
    ByteBuffer page = page();
    page.putLong(0, lsn);
    channel.write(page);
    page.clear();
    page.putLong(0, lsn + 1);
  }

  /** Without DIRECT a heap buffer of any size will do. */
  static int bufferedOk(FileSystemAbstraction fs, Path path, byte[] row) throws IOException {
    try (StoreChannel plain = fs.open(path, Set.of(StandardOpenOption.WRITE))) {
      return plain.write(ByteBuffer.wrap(row));
    }
  }
}
