package lend_indexed.parts;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Two halves of one buffer, one in flight while the other one is worked on. */
final class Halves {
  private static final int HALF = 4096;

  private Halves() {}

  /** The half in flight is changed. */
  static int flushBad(Device device, ByteBuffer pair, long position) {
    CompletableFuture<Integer> written = device.write(pair, HALF, HALF, position);
    pair.putLong(HALF + 8, position); // want WriteInFlight
    return written.join();
  }

  /** The other half is changed. */
  static int flushOk(Device device, ByteBuffer pair, long position) {
    CompletableFuture<Integer> written = device.write(pair, HALF, HALF, position);
    pair.putLong(HALF - 8, position);
    return written.join();
  }

  /** Both halves are read at once, into one place by mistake. */
  static int mirrorBad(Device left, Device right, ByteBuffer pair, long position) {
    CompletableFuture<Integer> first = left.read(pair, 0, HALF, position);
    CompletableFuture<Integer> second = right.read(pair, HALF - 512, HALF, position); // want OverlappingOperations
    return first.join() + second.join();
  }

  /** Each into its own half. */
  static int mirrorOk(Device left, Device right, ByteBuffer pair, long position) {
    CompletableFuture<Integer> first = left.read(pair, 0, HALF, position);
    CompletableFuture<Integer> second = right.read(pair, HALF, HALF, position);
    return first.join() + second.join();
  }

  /** Where the part starts is not known here: it counts as the whole. */
  static int someBad(Device device, ByteBuffer pair, int offset, long position) {
    CompletableFuture<Integer> written = device.write(pair, offset, HALF, position);
    pair.putLong(0, position); // want WriteInFlight
    return written.join();
  }
}
