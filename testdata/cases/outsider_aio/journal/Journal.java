package outsider_aio.journal;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/** A journal over libaio; its owner calls it from one thread. */
final class Journal {
  private final Arena arena = Arena.ofShared();
  private final AioQueue queue;
  private final int fd;
  private final ArrayDeque<Block> free = new ArrayDeque<>();
  private final Map<Long, Block> pending = new HashMap<>();
  private long position;
  private Block current;

  Journal(AioQueue queue, int fd, int blocks) {
    this.queue = queue;
    this.fd = fd;
    for (int i = 0; i < blocks; i++) {
      free.add(new Block(arena, i));
    }
    current = free.remove();
  }

  /** Correct: a block that has been submitted is replaced by one that the poll gave back. */
  void append(byte[] entry) {
    if (!current.append(entry)) {
      Block full = current;
      current = nextFree();
      submit(full);
      current.append(entry);
    }
  }

  private Block nextFree() {
    while (free.isEmpty()) {
      queue.poll(1, this::completed);
    }
    return free.remove();
  }

  private void submit(Block block) {
    pending.put(block.tag, block);
    queue.submit(block.iocb.write(fd, block.buffer, Block.SIZE, position, block.tag));
    position += Block.SIZE;
  }

  private void completed(long tag, long result) {
    Block block = pending.remove(tag);
    if (result != Block.SIZE) {
      throw new IllegalStateException("journal write: " + result);
    }
    block.recycle();
    free.add(block);
  }

  /** Correct: the entry is stamped before its block is submitted; sync waits for all of them. */
  void sync(long txId) {
    Block last = current;
    current = nextFree();
    last.buffer.set(ValueLayout.JAVA_LONG, 0, txId);
    submit(last);
    drain();
  }

  /**
   * The block is zeroed for its next use right after io_submit, which only queues the request: the event of this
   * very block is polled by the drain that follows.
   */
  void syncBad(long txId) {
    Block last = current;
    current = nextFree();
    last.buffer.set(ValueLayout.JAVA_LONG, 0, txId);
    queue.submit(last.iocb.write(fd, last.buffer, Block.SIZE, position, last.tag));
    last.buffer.fill((byte) 0); // want WriteInFlight
    pending.put(last.tag, last);
    drain();
  }

  /** Correct: the buffer is looked at when its event has come. */
  long firstTransaction() {
    Block block = current;
    long[] outcome = new long[1];
    queue.submit(block.iocb.read(fd, block.buffer, Block.SIZE, 0, block.tag));
    while (queue.poll(1, (tag, result) -> outcome[0] = tag == block.tag ? result : fail(tag)) == 0) {
      Thread.onSpinWait();
    }
    return outcome[0] == Block.SIZE ? block.buffer.get(ValueLayout.JAVA_LONG, 0) : -1;
  }

  /** The transaction id is read from a block that the kernel is still filling: the poll comes afterwards. */
  long firstTransactionBad() {
    Block block = current;
    long[] outcome = new long[1];
    queue.submit(block.iocb.read(fd, block.buffer, Block.SIZE, 0, block.tag));
    long first = block.buffer.get(ValueLayout.JAVA_LONG, 0); // want ReadInFlight
    while (queue.poll(1, (tag, result) -> outcome[0] = tag == block.tag ? result : fail(tag)) == 0) {
      Thread.onSpinWait();
    }
    return outcome[0] == Block.SIZE ? first : -1;
  }

  /** Correct: nothing is pending when the memory goes. */
  void close() {
    drain();
    arena.close();
  }

  private void drain() {
    while (!pending.isEmpty()) {
      queue.poll(1, this::completed);
    }
  }

  private static long fail(long tag) {
    throw new IllegalStateException("event of another request: " + tag);
  }
}
