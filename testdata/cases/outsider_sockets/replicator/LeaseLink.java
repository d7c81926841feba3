package outsider_sockets.replicator;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Correct: the timer changes a number, only the chain of completions touches the buffer. */
final class LeaseLink implements CompletionHandler<Integer, Void> {
  private final AsynchronousSocketChannel channel;
  private final ScheduledExecutorService timer;
  private final ReplicaListener listener;
  private final ByteBuffer heartbeat = ByteBuffer.allocateDirect(16);
  private final AtomicLong epoch = new AtomicLong();

  LeaseLink(
      AsynchronousSocketChannel channel, ScheduledExecutorService timer, ReplicaListener listener) {
    this.channel = channel;
    this.timer = timer;
    this.listener = listener;
  }

  void start() {
    timer.scheduleAtFixedRate(epoch::incrementAndGet, 1, 1, TimeUnit.SECONDS);
    channel.write(heartbeat, null, this);
  }

  @Override
  public void completed(Integer n, Void nothing) {
    if (n < 0) {
      listener.broken(new java.io.EOFException("replica"));
      return;
    }
    if (!heartbeat.hasRemaining()) {
      heartbeat.rewind();
      heartbeat.putLong(Frame.EPOCH, epoch.get());
    }
    channel.write(heartbeat, null, this);
  }

  @Override
  public void failed(Throwable cause, Void nothing) {
    listener.broken(cause);
  }
}
