package locks;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Functions that a method runs while it holds a lock. */
class LockedFunctions {

  private static void write(FileChannel file, ByteBuffer page) {
    try {
      file.write(page.duplicate(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Both sides run between lock and unlock.
  static final class WithLockOk {
    private final ReentrantLock lock = new ReentrantLock();
    private final ByteBuffer page = ByteBuffer.allocateDirect(8192).alignedSlice(4096);
    private final FileChannel file;

    WithLockOk(Path path) throws IOException {
      file = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    private void withLock(Runnable action) {
      lock.lock();
      try {
        action.run();
      } finally {
        lock.unlock();
      }
    }

    void start() {
      new Thread(() -> withLock(() -> write(file, page))).start();
    }

    void put(int index, byte value) {
      withLock(() -> page.put(index, value));
    }
  }

  private static void locked(Object lock, Runnable action) {
    synchronized (lock) {
      action.run();
    }
  }

  // The same with a monitor, in one method.
  static void monitorOk(Path path) throws IOException, InterruptedException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    ByteBuffer page = ByteBuffer.allocateDirect(8192).alignedSlice(4096);
    Object lock = new Object();
    Thread writer = new Thread(() -> locked(lock, () -> write(file, page)));
    writer.start();
    locked(lock, () -> page.put(0, (byte) 1));
    writer.join();
  }
}
