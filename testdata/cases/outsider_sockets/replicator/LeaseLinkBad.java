package outsider_sockets.replicator;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Repeats one heartbeat. The timer thread refreshes the epoch in the buffer that is being sent: the lock is shared
 * with the sender, but it is released as soon as the write is submitted.
 */
final class LeaseLinkBad implements CompletionHandler<Integer, Void> {
  private final AsynchronousSocketChannel channel;
  private final ScheduledExecutorService timer;
  private final ReplicaListener listener;
  private final Object lock = new Object();
  private final ByteBuffer heartbeat = ByteBuffer.allocateDirect(16);
  private long epoch;

  LeaseLinkBad(
      AsynchronousSocketChannel channel, ScheduledExecutorService timer, ReplicaListener listener) {
    this.channel = channel;
    this.timer = timer;
    this.listener = listener;
  }

  void start() {
    timer.scheduleAtFixedRate(this::renew, 1, 1, TimeUnit.SECONDS);
    synchronized (lock) {
      channel.write(heartbeat, null, this);
    }
  }

  private void renew() {
    synchronized (lock) {
      heartbeat.putLong(Frame.EPOCH, ++epoch); // want ConcurrentWrite
    }
  }

  @Override
  public void completed(Integer n, Void nothing) {
    if (n < 0) {
      listener.broken(new java.io.EOFException("replica"));
      return;
    }
    synchronized (lock) {
      if (!heartbeat.hasRemaining()) {
        heartbeat.rewind();
      }
      channel.write(heartbeat, null, this);
    }
  }

  @Override
  public void failed(Throwable cause, Void nothing) {
    listener.broken(cause);
  }
}
