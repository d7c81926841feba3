package pools;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Buffers go round, and the future of each is found by the buffer when its turn comes. */
final class KeyedFutures {

    // Who takes a buffer waits for its last write.
    static final class RotatingOk {
        private final ArrayDeque<ByteBuffer> ring = new ArrayDeque<>();
        private final IdentityHashMap<ByteBuffer, Future<Integer>> inFlight = new IdentityHashMap<>();

        RotatingOk() {
            for (int i = 0; i < 4; i++) {
                ring.add(ByteBuffer.allocateDirect(4096));
            }
        }

        void append(AsynchronousFileChannel channel, long position, byte[] data)
                throws ExecutionException, InterruptedException {
            ByteBuffer buffer = ring.poll();
            Future<Integer> earlier = inFlight.remove(buffer);
            if (earlier != null) {
                earlier.get();
            }
            buffer.clear();
            buffer.put(data);
            buffer.flip();
            inFlight.put(buffer, channel.write(buffer, position));
            ring.add(buffer);
        }

        void drain() throws ExecutionException, InterruptedException {
            for (Future<Integer> written : inFlight.values()) {
                written.get();
            }
            inFlight.clear();
        }
    }
}
