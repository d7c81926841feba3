package outsider_sockets.replicator;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads acknowledgements of eight bytes; one thread. */
final class AckReader {
  private final AsynchronousSocketChannel channel;

  AckReader(AsynchronousSocketChannel channel) {
    this.channel = channel;
  }

  /** Correct: waits for the bytes, reads them then. */
  long next() throws InterruptedException, ExecutionException, EOFException {
    ByteBuffer ack = ByteBuffer.allocate(8);
    while (ack.hasRemaining()) {
      Future<Integer> read = channel.read(ack);
      if (read.get() < 0) {
        throw new EOFException("replica closed");
      }
    }
    return ack.getLong(0);
  }

  /** Correct: after the timeout the buffer is dropped together with the connection. */
  long nextWithin(long millis) throws Exception {
    ByteBuffer ack = ByteBuffer.allocate(8);
    while (ack.hasRemaining()) {
      Future<Integer> read = channel.read(ack);
      try {
        if (read.get(millis, TimeUnit.MILLISECONDS) < 0) {
          throw new EOFException("replica closed");
        }
      } catch (TimeoutException e) {
        channel.close();
        return -1;
      }
    }
    return ack.getLong(0);
  }

  /** "Perhaps the bytes have come meanwhile": after the timeout the read still owns the buffer. */
  long nextWithinBad(long millis) throws Exception {
    ByteBuffer ack = ByteBuffer.allocate(8);
    Future<Integer> read = channel.read(ack);
    try {
      if (read.get(millis, TimeUnit.MILLISECONDS) != 8) {
        throw new EOFException("short acknowledgement");
      }
    } catch (TimeoutException e) {
      return ack.getLong(0); // want ReadInFlight
    }
    return ack.getLong(0);
  }
}
