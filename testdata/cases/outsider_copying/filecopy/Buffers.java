package outsider_copying.filecopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The chunks of one copy job; a job is one thread. */
final class Buffers {
    private final Deque<ByteBuffer> free = new ArrayDeque<>();
    private final int chunk;

    Buffers(int chunk) {
        this.chunk = chunk;
    }

    ByteBuffer take() {
        ByteBuffer b = free.pollLast();
        if (b == null) {
            b = ByteBuffer.allocate(chunk);
        }
        b.clear();
        return b;
    }

    void give(ByteBuffer b) {
        free.addLast(b);
    }

    static int finish(Future<Integer> operation) throws IOException {
        boolean interrupted = false;
        for (;;) {
            try {
                int n = operation.get();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return n;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            }
        }
    }
}
