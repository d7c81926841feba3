package functions;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Functions that fill a buffer for a method that submits it. */
class FilledByFunction {

  // The function runs before the submission, in the same call.
  static final class FilledFirstOk {
    private final AsynchronousFileChannel log;

    FilledFirstOk(AsynchronousFileChannel log) {
      this.log = log;
    }

    Future<Integer> write(ByteBuffer block, long position, Runnable filler) {
      filler.run();
      return log.write(block, position);
    }

    void run(ByteBuffer block, byte[] page) throws InterruptedException, ExecutionException {
      Future<Integer> written =
          write(
              block,
              0,
              () -> {
                block.clear();
                block.put(page);
                block.flip();
              });
      written.get();
      block.clear();
    }
  }

  // The function runs while the write goes on.
  static final class FilledLateBad {
    private final AsynchronousFileChannel log;

    FilledLateBad(AsynchronousFileChannel log) {
      this.log = log;
    }

    Future<Integer> write(ByteBuffer block, long position, Runnable after) {
      Future<Integer> written = log.write(block, position);
      after.run();
      return written;
    }

    void run(ByteBuffer block, byte[] page) throws InterruptedException, ExecutionException {
      Future<Integer> written = write(block, 0, () -> block.put(0, page)); // want WriteInFlight
      written.get();
    }
  }

  // It runs before and after the submission: the second time is too early.
  static final class FilledTwiceBad {
    private final AsynchronousFileChannel log;

    FilledTwiceBad(AsynchronousFileChannel log) {
      this.log = log;
    }

    Future<Integer> write(ByteBuffer block, long position, Runnable filler) {
      filler.run();
      Future<Integer> written = log.write(block, position);
      filler.run();
      return written;
    }

    void run(ByteBuffer block, byte[] page) throws InterruptedException, ExecutionException {
      Future<Integer> written = write(block, 0, () -> block.put(0, page)); // want WriteInFlight
      written.get();
    }
  }

  // The function is given the block before it is submitted.
  static final class GivenFirstOk {
    private final AsynchronousFileChannel log;

    GivenFirstOk(AsynchronousFileChannel log) {
      this.log = log;
    }

    Future<Integer> write(ByteBuffer block, long position, Consumer<ByteBuffer> filler) {
      block.clear();
      filler.accept(block);
      block.flip();
      return log.write(block, position);
    }

    void run(ByteBuffer block, byte[] page) throws InterruptedException, ExecutionException {
      Future<Integer> written = write(block, 0, given -> block.put(page));
      written.get();
      block.clear();
    }

    // What the caller has submitted before goes on when the function runs.
    void runTwiceBad(ByteBuffer block, ByteBuffer other, byte[] page)
        throws InterruptedException, ExecutionException {
      Future<Integer> first = log.write(block, 0);
      Future<Integer> second = write(other, 0, given -> block.put(page)); // want WriteInFlight
      first.get();
      second.get();
    }
  }
}
