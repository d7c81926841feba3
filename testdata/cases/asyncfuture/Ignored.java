package asyncfuture;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** More futures that get lost, or only seem to. */
final class Ignored {
    /** The page belongs to the object and is lent without any trace. */
    static final class CursorBad {
        private final ByteBuffer page = ByteBuffer.allocateDirect(4096);
        private final AsynchronousFileChannel ch;

        CursorBad(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void prefetch(long pos) {
            ch.read(page, pos); // want CompletionIgnored
        }
    }

    /** The field keeps the future until somebody needs the page. */
    static final class CursorOk {
        private final ByteBuffer page = ByteBuffer.allocateDirect(4096);
        private final AsynchronousFileChannel ch;
        private Future<Integer> arriving;

        CursorOk(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void prefetch(long pos) {
            arriving = ch.read(page, pos);
        }

        int first() throws Exception {
            arriving.get();
            return page.getInt(0);
        }
    }

    // The page escapes to a consumer, the future does not.
    static void publishedBad(AsynchronousFileChannel ch, Consumer<ByteBuffer> cache) {
        ByteBuffer page = ByteBuffer.allocateDirect(4096);
        ch.read(page, 0); // want CompletionIgnored
        cache.accept(page);
    }

    // Both go to the consumer.
    static void publishedOk(AsynchronousFileChannel ch, Consumer<CompletableFuture<ByteBuffer>> cache) {
        ByteBuffer page = ByteBuffer.allocateDirect(4096);
        Future<Integer> arriving = ch.read(page, 0);
        cache.accept(CompletableFuture.supplyAsync(() -> {
            try {
                arriving.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return page;
        }));
    }

    // A lambda keeps the future; whoever runs it waits.
    static Runnable barrierOk(AsynchronousFileChannel ch, ByteBuffer page) {
        Future<Integer> f = ch.write(page, 0);
        return () -> {
            try {
                f.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    // A marker page made for this one write: nobody else can reach it.
    static void markerOk(AsynchronousFileChannel ch, long pos, long epoch) {
        ByteBuffer marker = ByteBuffer.allocate(8).putLong(epoch).flip();
        ch.write(marker, pos);
    }
}
