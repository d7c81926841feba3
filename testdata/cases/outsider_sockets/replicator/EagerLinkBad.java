package outsider_sockets.replicator;

import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;

/**
 * The handler that sends the rest of a short write forgets to return: the buffer goes to the shared pool while the
 * second write, submitted by this very call, is pending.
 */
final class EagerLinkBad implements CompletionHandler<Integer, Frame> {
  private final AsynchronousSocketChannel channel;
  private final BufferPool pool;
  private final ReplicaListener listener;

  EagerLinkBad(AsynchronousSocketChannel channel, BufferPool pool, ReplicaListener listener) {
    this.channel = channel;
    this.pool = pool;
    this.listener = listener;
  }

  void send(long sequence, long epoch, byte[] payload) {
    Frame frame = Frame.encode(pool.acquire(), sequence, epoch, payload);
    channel.write(frame.buffer(), frame, this);
  }

  @Override
  public void completed(Integer n, Frame frame) {
    if (n < 0) {
      pool.release(frame.buffer());
      listener.broken(new java.io.EOFException("replica"));
      return;
    }
    if (frame.buffer().hasRemaining()) {
      channel.write(frame.buffer(), frame, this);
    } else {
      listener.sent(frame.sequence());
    }
    pool.release(frame.buffer()); // want ReleaseInFlight
  }

  @Override
  public void failed(Throwable cause, Frame frame) {
    pool.release(frame.buffer());
    listener.broken(cause);
  }
}
