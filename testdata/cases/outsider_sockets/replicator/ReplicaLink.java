package outsider_sockets.replicator;

import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;

/** Correct: at most one write at a time; the handler writes the rest, and only then gives the buffer back. */
final class ReplicaLink implements CompletionHandler<Integer, Frame> {
  private final AsynchronousSocketChannel channel;
  private final BufferPool pool;
  private final ReplicaListener listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<Frame> queue = new ArrayDeque<>();
  private boolean writing;

  ReplicaLink(AsynchronousSocketChannel channel, BufferPool pool, ReplicaListener listener) {
    this.channel = channel;
    this.pool = pool;
    this.listener = listener;
  }

  void send(long sequence, long epoch, byte[] payload) {
    Frame frame = Frame.encode(pool.acquire(), sequence, epoch, payload);
    lock.lock();
    try {
      if (writing) {
        queue.add(frame);
        return;
      }
      writing = true;
    } finally {
      lock.unlock();
    }
    channel.write(frame.buffer(), frame, this);
  }

  @Override
  public void completed(Integer n, Frame frame) {
    if (n < 0) {
      failed(new java.io.EOFException("replica"), frame);
      return;
    }
    if (frame.buffer().hasRemaining()) {
      channel.write(frame.buffer(), frame, this);
      return;
    }
    pool.release(frame.buffer());
    listener.sent(frame.sequence());
    Frame next;
    lock.lock();
    try {
      next = queue.poll();
      writing = next != null;
    } finally {
      lock.unlock();
    }
    if (next != null) {
      channel.write(next.buffer(), next, this);
    }
  }

  @Override
  public void failed(Throwable cause, Frame frame) {
    pool.release(frame.buffer());
    listener.broken(cause);
  }
}
