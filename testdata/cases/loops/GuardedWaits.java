package loops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/** Waits under a condition that says whether there is something to wait for. */
class GuardedWaits {
  private static final int BLOCK = 4096;

  // From the second turn on the write of the turn before is waited for.
  static void byIndexOk(AsynchronousFileChannel log, ByteBuffer block, int turns)
      throws InterruptedException, ExecutionException {
    Future<Integer> written = null;
    for (int i = 0; i < turns; i++) {
      if (i > 0) {
        written.get();
      }
      block.clear();
      block.putInt(0, i);
      written = log.write(block, (long) BLOCK * i);
    }
    if (turns > 0) {
      written.get();
    }
    block.clear();
  }

  // Whether each turn waits is for the caller to say: nobody waits if he says no.
  static void byParameterBad(
      AsynchronousFileChannel log, ByteBuffer block, int turns, boolean careful)
      throws InterruptedException, ExecutionException {
    Future<Integer> written = null;
    for (int i = 0; i < turns; i++) {
      if (careful && written != null) {
        written.get();
      }
      block.clear(); // want WriteInFlight
      block.putInt(0, i);
      written = log.write(block, (long) BLOCK * i);
    }
    if (written != null) {
      written.get();
    }
  }

  // The position is 0 only before the first write.
  static void byPositionOk(AsynchronousFileChannel log, ByteBuffer block, InputStream in)
      throws IOException, InterruptedException, ExecutionException {
    long position = 0;
    Future<Integer> written = null;
    byte[] chunk = new byte[BLOCK];
    while (in.readNBytes(chunk, 0, BLOCK) == BLOCK) {
      if (position != 0) {
        written.get();
      }
      block.clear();
      block.put(chunk).flip();
      written = log.write(block, position);
      position += BLOCK;
    }
    if (position != 0) {
      written.get();
    }
    block.clear();
  }

  // What the turn itself has read says nothing of the write of the turn before.
  static void byContentBad(AsynchronousFileChannel log, ByteBuffer block, InputStream in)
      throws IOException, InterruptedException, ExecutionException {
    long position = 0;
    Future<Integer> written = log.write(block, position);
    byte[] chunk = new byte[BLOCK];
    while (in.readNBytes(chunk, 0, BLOCK) == BLOCK) {
      boolean marked = chunk[0] == 1;
      if (marked) {
        written.get();
      }
      position += BLOCK;
      block.clear(); // want WriteInFlight
      block.put(chunk).flip();
      written = log.write(block, position);
    }
    written.get();
  }

  // Asking whether it is done is not waiting.
  static void byDoneBad(AsynchronousFileChannel log, ByteBuffer block, int turns)
      throws InterruptedException, ExecutionException {
    Future<Integer> written = null;
    for (int i = 0; i < turns; i++) {
      if (written != null && written.isDone()) {
        written.get();
      }
      block.clear(); // want WriteInFlight
      block.putInt(0, i);
      written = log.write(block, (long) BLOCK * i);
    }
    if (written != null) {
      written.get();
    }
  }

  // The field counts what is in flight: none or one.
  static final class CountedOk {
    private final AsynchronousFileChannel log;
    private int outstanding;
    private Future<Integer> last;

    CountedOk(AsynchronousFileChannel log) {
      this.log = log;
    }

    void append(ByteBuffer block, long position, byte[] page)
        throws InterruptedException, ExecutionException {
      for (int copy = 0; copy < 2; copy++) {
        if (outstanding > 0) {
          last.get();
          outstanding--;
        }
        block.clear();
        block.put(page).flip();
        last = log.write(block, position + (long) BLOCK * copy);
        outstanding++;
      }
    }
  }

  // The field says what was configured: nobody waits if it was not.
  static final class ConfiguredBad {
    private final AsynchronousFileChannel log;
    private final int careful;
    private Future<Integer> last;

    ConfiguredBad(AsynchronousFileChannel log, int careful) {
      this.log = log;
      this.careful = careful;
    }

    void append(ByteBuffer block, long position, byte[] page)
        throws InterruptedException, ExecutionException {
      for (int copy = 0; copy < 2; copy++) {
        if (careful > 0 && last != null) {
          last.get();
        }
        block.clear(); // want WriteInFlight
        block.put(page).flip();
        last = log.write(block, position + (long) BLOCK * copy);
      }
    }
  }

  // The bit says that the block is in flight.
  static void byBitOk(AsynchronousFileChannel log, ByteBuffer block, int turns)
      throws InterruptedException, ExecutionException {
    BitSet busy = new BitSet();
    Future<Integer> written = null;
    for (int i = 0; i < turns; i++) {
      if (busy.get(0)) {
        written.get();
        busy.clear(0);
      }
      block.clear();
      block.putInt(0, i);
      written = log.write(block, (long) BLOCK * i);
      busy.set(0);
    }
    if (busy.get(0)) {
      written.get();
    }
    block.clear();
  }

  // The same with an array of flags.
  static void byFlagsOk(AsynchronousFileChannel log, ByteBuffer block, int turns, int slot)
      throws InterruptedException, ExecutionException {
    boolean[] busy = new boolean[8];
    Future<Integer> written = null;
    for (int i = 0; i < turns; i++) {
      if (busy[slot]) {
        written.get();
        busy[slot] = false;
      }
      block.clear();
      block.putInt(0, i);
      written = log.write(block, (long) BLOCK * i);
      busy[slot] = true;
    }
    if (busy[slot]) {
      written.get();
    }
  }

  // The map knows the write in flight by its name.
  static void byKeyOk(AsynchronousFileChannel log, ByteBuffer block, int turns)
      throws InterruptedException, ExecutionException {
    Map<String, Future<Integer>> inFlight = new HashMap<>();
    for (int i = 0; i < turns; i++) {
      if (inFlight.containsKey("block")) {
        inFlight.remove("block").get();
      }
      block.clear();
      block.putInt(0, i);
      inFlight.put("block", log.write(block, (long) BLOCK * i));
    }
    for (Future<Integer> written : inFlight.values()) {
      written.get();
    }
    block.clear();
  }

  // Which keys another map has says nothing of the write: it never changes.
  static void byOtherKeyBad(
      AsynchronousFileChannel log, ByteBuffer block, int turns, Map<String, String> settings)
      throws InterruptedException, ExecutionException {
    Deque<Future<Integer>> pending = new ArrayDeque<>();
    for (int i = 0; i < turns; i++) {
      if (settings.containsKey("careful") && !pending.isEmpty()) {
        pending.removeFirst().get();
      }
      block.clear(); // want WriteInFlight
      block.putInt(0, i);
      pending.addLast(log.write(block, (long) BLOCK * i));
    }
    while (!pending.isEmpty()) {
      pending.removeFirst().get();
    }
  }

  // At most one is in flight: the size says whether one is.
  static void bySizeOk(AsynchronousFileChannel log, ByteBuffer block, int turns)
      throws InterruptedException, ExecutionException {
    Deque<Future<Integer>> pending = new ArrayDeque<>();
    for (int i = 0; i < turns; i++) {
      if (pending.size() > 0) {
        pending.removeFirst().get();
      }
      block.clear();
      block.putInt(0, i);
      pending.addLast(log.write(block, (long) BLOCK * i));
    }
    while (pending.size() > 0) {
      pending.removeFirst().get();
    }
    block.clear();
  }

  // The same, compared with one.
  static void byExactSizeOk(AsynchronousFileChannel log, ByteBuffer block, int turns)
      throws InterruptedException, ExecutionException {
    List<Future<Integer>> pending = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      if (pending.size() == 1) {
        pending.get(0).get();
        pending.clear();
      }
      block.clear();
      block.putInt(0, i);
      pending.add(log.write(block, (long) BLOCK * i));
    }
    if (!pending.isEmpty()) {
      pending.get(0).get();
    }
    block.clear();
  }

  // Whoever finds a future in the reference takes it out and waits for it.
  static void byReferenceOk(AsynchronousFileChannel log, ByteBuffer block, int turns)
      throws InterruptedException, ExecutionException {
    AtomicReference<Future<Integer>> last = new AtomicReference<>();
    for (int i = 0; i < turns; i++) {
      Future<Integer> written = last.getAndSet(null);
      if (written != null) {
        written.get();
      }
      block.clear();
      block.putInt(0, i);
      last.set(log.write(block, (long) BLOCK * i));
    }
    Future<Integer> written = last.get();
    if (written != null) {
      written.get();
    }
    block.clear();
  }

  // The loop may end before anybody has waited.
  static void leftEarlyBad(AsynchronousFileChannel log, ByteBuffer block, int turns, long limit)
      throws InterruptedException, ExecutionException {
    Future<Integer> written = log.write(block, 0);
    for (long position = BLOCK; ; position += BLOCK) {
      if (position > limit) {
        break;
      }
      written.get();
      block.clear();
      block.putInt(0, turns);
      written = log.write(block, position);
    }
    block.clear(); // want WriteInFlight
    written.get();
  }
}
