package outsider_doublewal.doublewal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

final class AfcSink implements BlockSink {
    private final AsynchronousFileChannel channel;
    private final LongAdder submitted = new LongAdder();

    AfcSink(Path path) throws IOException {
        this.channel = AsynchronousFileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public Future<Integer> put(ByteBuffer src, long at) {
        submitted.increment();
        return channel.write(src, at);
    }

    long submitted() {
        return submitted.sum();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
