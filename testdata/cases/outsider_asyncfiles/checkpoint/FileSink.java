package outsider_asyncfiles.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;

/** A sink over an asynchronous file channel. */
final class FileSink implements PageSink {
  private final AsynchronousFileChannel channel;

  FileSink(AsynchronousFileChannel channel) {
    this.channel = channel;
  }

  @Override
  public Future<Integer> write(ByteBuffer page, long position) {
    return channel.write(page, position); // want ConfinedSegmentSubmitted "allocated here"
  }

  @Override
  public void write(Page page, long position, ObjIntConsumer<Throwable> done) {
    channel.write(
        page.buffer(),
        position,
        page,
        new CompletionHandler<Integer, Page>() {
          @Override
          public void completed(Integer n, Page written) {
            written.release();
            done.accept(null, n);
          }

          @Override
          public void failed(Throwable cause, Page written) {
            written.release();
            done.accept(cause, 0);
          }
        });
  }

  @Override
  public void sync() throws IOException {
    channel.force(false);
  }
}
