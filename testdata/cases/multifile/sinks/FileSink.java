package multifile.sinks;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

/** The only sink. */
final class FileSink implements PageSink {
    private final AsynchronousFileChannel channel;

    FileSink(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    @Override
    public Future<Integer> put(ByteBuffer page, long position) {
        return channel.write(page, position);
    }
}
