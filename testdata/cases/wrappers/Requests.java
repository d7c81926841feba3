package wrappers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Objects that keep the buffer and the future they were constructed with. */
final class Requests {
    private Requests() {}

    static final class WriteRequest {
        private final ByteBuffer data;
        private final Future<Integer> result;

        WriteRequest(ByteBuffer data, Future<Integer> result) {
            this.data = data;
            this.result = result;
        }

        static WriteRequest submit(AsynchronousFileChannel ch, ByteBuffer data, long pos) {
            return new WriteRequest(data, ch.write(data, pos));
        }

        ByteBuffer data() {
            return data;
        }

        void join() throws IOException {
            boolean interrupted = false;
            boolean done = false;
            while (!done) {
                try {
                    result.get();
                    done = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // The request's accessor gives the buffer that was passed to the factory.
    static void accessorBad(AsynchronousFileChannel ch, ByteBuffer page) throws IOException {
        WriteRequest r = WriteRequest.submit(ch, page, 0);
        r.data().putInt(0, 1); // want WriteInFlight
        r.join();
    }

    // The parameter itself is the same memory.
    static void parameterBad(AsynchronousFileChannel ch, ByteBuffer page) throws IOException {
        WriteRequest r = WriteRequest.submit(ch, page, 0);
        page.clear(); // want WriteInFlight
        r.join();
    }

    // join() of the request is the wait.
    static void joinedOk(AsynchronousFileChannel ch, ByteBuffer page) throws IOException {
        WriteRequest r = WriteRequest.submit(ch, page, 0);
        r.join();
        r.data().clear();
        page.putInt(0, 2);
    }

    // Joining one request does not join the other.
    static void wrongRequestBad(AsynchronousFileChannel ch, ByteBuffer a, ByteBuffer b) throws IOException {
        WriteRequest ra = WriteRequest.submit(ch, a, 0);
        WriteRequest rb = WriteRequest.submit(ch, b, 4096);
        ra.join();
        b.clear(); // want WriteInFlight
        rb.join();
    }

    // Both joined.
    static void bothRequestsOk(AsynchronousFileChannel ch, ByteBuffer a, ByteBuffer b) throws IOException {
        WriteRequest ra = WriteRequest.submit(ch, a, 0);
        WriteRequest rb = WriteRequest.submit(ch, b, 4096);
        ra.join();
        a.clear();
        rb.join();
        b.clear();
    }

    static final class BlockReader {
        private final AsynchronousFileChannel ch;
        private final ByteBuffer block;
        private Future<Integer> pending;

        BlockReader(AsynchronousFileChannel ch, ByteBuffer block) {
            this.ch = ch;
            this.block = block;
        }

        BlockReader prefetch(long pos) {
            block.clear();
            pending = ch.read(block, pos);
            return this;
        }

        ByteBuffer await() throws Exception {
            pending.get();
            return block.flip();
        }
    }

    // The constructor stored the caller's block, prefetch() fills it.
    static int storedParameterBad(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer block = ByteBuffer.allocateDirect(8192);
        BlockReader reader = new BlockReader(ch, block);
        reader.prefetch(0);
        int tag = block.getInt(0); // want ReadInFlight
        reader.await();
        return tag;
    }

    // await() first.
    static int storedParameterOk(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer block = ByteBuffer.allocateDirect(8192);
        BlockReader reader = new BlockReader(ch, block);
        return reader.prefetch(0).await().getInt(0);
    }

    // Two readers, two blocks: the first one is decoded while the second one is filled.
    static int alternatingOk(AsynchronousFileChannel ch) throws Exception {
        BlockReader even = new BlockReader(ch, ByteBuffer.allocateDirect(8192)).prefetch(0);
        BlockReader odd = new BlockReader(ch, ByteBuffer.allocateDirect(8192)).prefetch(8192);
        int sum = even.await().getInt(0);
        even.prefetch(16384);
        sum += odd.await().getInt(0);
        return sum + even.await().getInt(0);
    }
}
