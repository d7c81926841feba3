package asyncfuture;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Buffers come from somebody whose code is not here. */
final class UnknownPools {
    /** Implemented elsewhere. */
    interface BufferSource {
        ByteBuffer take();

        void give(ByteBuffer buffer);
    }

    private final AsynchronousFileChannel channel;
    private final BufferSource source;

    UnknownPools(AsynchronousFileChannel channel, BufferSource source) {
        this.channel = channel;
        this.source = source;
    }

    // Wherever it came from, it is the one buffer that is lent and changed.
    void takenBad(long id) throws ExecutionException, InterruptedException {
        ByteBuffer buffer = source.take();
        Future<Integer> written = channel.write(buffer, 0);
        buffer.putLong(0, id); // want WriteInFlight
        written.get();
        source.give(buffer);
    }

    // It is filled first.
    void takenOk(long id) throws ExecutionException, InterruptedException {
        ByteBuffer buffer = source.take();
        buffer.putLong(0, id);
        channel.write(buffer, 0).get();
        source.give(buffer);
    }

    // The next buffer is another one, for all that is known.
    void nextOk(long id) throws ExecutionException, InterruptedException {
        ByteBuffer buffer = source.take();
        Future<Integer> written = channel.write(buffer, 0);
        ByteBuffer next = source.take();
        next.putLong(0, id);
        written.get();
    }

    // The same with a function.
    void suppliedBad(Supplier<ByteBuffer> supplier, long id) throws ExecutionException, InterruptedException {
        ByteBuffer buffer = supplier.get();
        Future<Integer> written = channel.write(buffer, 0);
        buffer.putLong(0, id); // want WriteInFlight
        written.get();
    }

    // Each round has another one, for all that is known.
    void suppliedOk(Supplier<ByteBuffer> supplier, long rounds) throws ExecutionException, InterruptedException {
        Future<Integer> before = null;
        for (long i = 0; i < rounds; i++) {
            ByteBuffer buffer = supplier.get();
            buffer.putLong(0, i);
            Future<Integer> written = channel.write(buffer, i * 4096);
            if (before != null) {
                before.get();
            }
            before = written;
        }
        if (before != null) {
            before.get();
        }
    }
}
