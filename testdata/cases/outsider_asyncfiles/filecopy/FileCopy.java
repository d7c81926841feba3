package outsider_asyncfiles.filecopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.CRC32;

/** Copies a file chunk by chunk; reads and writes of different chunks overlap in time. */
final class FileCopy {
  private final AsynchronousFileChannel source;
  private final AsynchronousFileChannel target;
  private final ChunkPool pool;
  private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
  private final Reader reader = new Reader();
  private final Writer writer = new Writer();

  FileCopy(AsynchronousFileChannel source, AsynchronousFileChannel target, ChunkPool pool) {
    this.source = source;
    this.target = target;
    this.pool = pool;
  }

  /** Correct: each chunk belongs to its chain of handlers, which recycles it at its end. */
  long copy() throws InterruptedException, IOException {
    long size = source.size();
    int chunks = (int) ((size + Chunk.SIZE - 1) / Chunk.SIZE);
    for (int i = 0; i < chunks; i++) {
      Chunk chunk = pool.take((long) i * Chunk.SIZE);
      source.read(chunk.buffer(), chunk.position(), chunk, reader);
    }
    long copied = 0;
    for (int i = 0; i < chunks; i++) {
      copied +=
          switch (steps.take()) {
            case Step.Copied(long position, int bytes) -> bytes;
            case Step.EndOfFile(long position) -> 0;
            case Step.Failed(long position, Throwable cause) ->
                throw new IOException("chunk at " + position, cause);
          };
    }
    return copied;
  }

  private final class Reader implements CompletionHandler<Integer, Chunk> {
    @Override
    public void completed(Integer n, Chunk chunk) {
      if (n < 0) {
        pool.recycle(chunk);
        steps.add(new Step.EndOfFile(chunk.position()));
        return;
      }
      chunk.buffer().flip();
      target.write(chunk.buffer(), chunk.position(), chunk, writer);
    }

    @Override
    public void failed(Throwable cause, Chunk chunk) {
      pool.recycle(chunk);
      steps.add(new Step.Failed(chunk.position(), cause));
    }
  }

  private final class Writer implements CompletionHandler<Integer, Chunk> {
    @Override
    public void completed(Integer n, Chunk chunk) {
      ByteBuffer buffer = chunk.buffer();
      if (n > 0 && buffer.hasRemaining()) {
        target.write(buffer, chunk.writePosition(), chunk, this);
        return;
      }
      int bytes = buffer.position();
      pool.recycle(chunk);
      steps.add(new Step.Copied(chunk.position(), bytes));
    }

    @Override
    public void failed(Throwable cause, Chunk chunk) {
      pool.recycle(chunk);
      steps.add(new Step.Failed(chunk.position(), cause));
    }
  }

  /**
   * The finally recycles the chunk although the call above only enqueues the write; the handler would be the place.
   * Same local chunk, and there is no wait on any path.
   */
  void writeTrailerBad(byte[] trailer, long position) throws InterruptedException {
    Chunk chunk = pool.take(position);
    try {
      chunk.buffer().put(trailer).flip();
      target.write(chunk.buffer(), position, chunk, new Counting());
    } finally {
      pool.recycle(chunk); // want ReleaseInFlight
    }
  }

  /** Correct: the handler of the chain recycles. */
  void writeTrailer(byte[] trailer, long position) throws InterruptedException {
    Chunk chunk = pool.take(position);
    chunk.buffer().put(trailer).flip();
    target.write(chunk.buffer(), position, chunk, writer);
  }

  private final class Counting implements CompletionHandler<Integer, Chunk> {
    @Override
    public void completed(Integer n, Chunk chunk) {
      steps.add(new Step.Copied(chunk.position(), n));
    }

    @Override
    public void failed(Throwable cause, Chunk chunk) {
      steps.add(new Step.Failed(chunk.position(), cause));
    }
  }

  /** Correct: the digest of a chunk is taken after its read, its buffer goes back after that. */
  long digest(long position) throws InterruptedException, ExecutionException {
    Chunk chunk = pool.take(position);
    int n = source.read(chunk.buffer(), position).get();
    CRC32 crc = new CRC32();
    if (n > 0) {
      crc.update(chunk.buffer().flip());
    }
    pool.recycle(chunk);
    return crc.getValue();
  }

  /**
   * Meant to overlap the digest of one chunk with the read of the next, but the chunk whose read has just been
   * submitted is given to the digest: the wrong one of two locals.
   */
  long digestTwoBad(long position) throws InterruptedException, ExecutionException {
    Chunk first = pool.take(position);
    Chunk second = pool.take(position + Chunk.SIZE);
    CRC32 crc = new CRC32();
    int n = source.read(first.buffer(), first.position()).get();
    Future<Integer> next = source.read(second.buffer(), second.position());
    crc.update(second.buffer().duplicate()); // want ReadInFlight
    n += next.get();
    pool.recycle(first);
    pool.recycle(second);
    return n < 0 ? -1 : crc.getValue();
  }

  /** Correct: the twin looks at the first one. */
  long digestTwo(long position) throws InterruptedException, ExecutionException {
    Chunk first = pool.take(position);
    Chunk second = pool.take(position + Chunk.SIZE);
    CRC32 crc = new CRC32();
    int n = source.read(first.buffer(), first.position()).get();
    Future<Integer> next = source.read(second.buffer(), second.position());
    crc.update(first.buffer().flip());
    n += next.get();
    crc.update(second.buffer().flip());
    pool.recycle(first);
    pool.recycle(second);
    return n < 0 ? -1 : crc.getValue();
  }

  /** Correct: interrupted waits are repeated; when the write has failed, it is over too. */
  boolean patch(byte[] bytes, long position) throws InterruptedException {
    Chunk chunk = pool.take(position);
    chunk.buffer().put(bytes).flip();
    Future<Integer> write = target.write(chunk.buffer(), position);
    boolean interrupted = false;
    boolean whole;
    while (true) {
      try {
        whole = write.get() == bytes.length;
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        whole = false;
        break;
      }
    }
    pool.recycle(chunk);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return whole;
  }

  /** An interrupt ends the wait, not the write: the chunk goes back to the pool on that path as well. */
  boolean patchBad(byte[] bytes, long position) throws InterruptedException, ExecutionException {
    Chunk chunk = pool.take(position);
    chunk.buffer().put(bytes).flip();
    Future<Integer> write = target.write(chunk.buffer(), position);
    try {
      boolean whole = write.get() == bytes.length;
      pool.recycle(chunk);
      return whole;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      pool.recycle(chunk); // want ReleaseInFlight
      return false;
    }
  }
}
