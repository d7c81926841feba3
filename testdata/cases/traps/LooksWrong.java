package traps;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** Correct code that looks like a bug, beside a few bugs that look like correct code. */
final class LooksWrong {
    private LooksWrong() {}

    // A synchronous DIRECT write of a private buffer: clear() after the return is what everybody does.
    static void dumpLoopOk(Path p, Iterable<byte[]> blocks) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096);
        try (FileChannel ch = FileChannel.open(
                p, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            long pos = 0;
            for (byte[] block : blocks) {
                buffer.clear();
                buffer.put(0, block);
                ch.write(buffer, pos);
                pos += 8192;
            }
        }
    }

    // An in-memory stream and a method called write: no I/O borrows anything.
    static byte[] inMemoryOk(byte[] row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(row);
        row[0] = 0;
        out.writeBytes(row);
        return out.toByteArray();
    }

    // A blocking socket write has copied the bytes when it returns.
    static void socketOk(SocketChannel socket, ByteBuffer frame) throws IOException {
        while (frame.hasRemaining()) {
            socket.write(frame);
        }
        frame.clear();
    }

    // Some channel given by the caller: nothing says that it lends.
    static void anyChannelOk(WritableByteChannel out, ByteBuffer b) throws IOException {
        out.write(b);
        b.clear();
    }

    interface PageSink {
        Future<Integer> write(ByteBuffer page, long pos);
    }

    // An own interface whose write() merely looks like the channel's.
    static void ownInterfaceOk(PageSink sink, ByteBuffer page) throws Exception {
        Future<Integer> f = sink.write(page, 0);
        page.clear();
        f.get();
    }

    // The variable is rebound to fresh memory before it is written.
    static void reboundOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        page = ByteBuffer.allocate(4096);
        page.putInt(0, 1);
        f.get();
    }

    // Rebinding the variable does not rebind the alias.
    static void aliasBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        ByteBuffer alias = page;
        Future<Integer> f = ch.write(page, 0);
        page = ByteBuffer.allocate(4096);
        alias.putInt(0, 1); // want WriteInFlight
        f.get();
    }

    // Either the page was submitted, or it is patched: never both.
    static void eitherOrOk(AsynchronousFileChannel ch, ByteBuffer page, boolean full) throws Exception {
        if (full) {
            ch.write(page, 0).get();
        } else {
            page.putInt(0, 1);
        }
    }

    // The condition is not the one that guards the wait.
    static void halfWaitBad(AsynchronousFileChannel ch, ByteBuffer page, boolean sync) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        if (sync) {
            f.get();
            return;
        }
        page.putInt(0, 1); // want WriteInFlight
        f.get();
    }

    // After the channel's try block everything has ended: close() is a barrier.
    static void closedChannelOk(Path p, ByteBuffer page) throws IOException {
        List<Future<Integer>> writes = new ArrayList<>();
        try (AsynchronousFileChannel ch = AsynchronousFileChannel.open(p, StandardOpenOption.WRITE)) {
            writes.add(ch.write(page, 0));
        }
        page.clear();
        System.out.println(writes.size());
    }

    // Touched inside the block, before the channel is closed.
    static void openChannelBad(Path p, ByteBuffer page) throws IOException {
        List<Future<Integer>> writes = new ArrayList<>();
        try (AsynchronousFileChannel ch = AsynchronousFileChannel.open(p, StandardOpenOption.WRITE)) {
            writes.add(ch.write(page, 0));
            page.clear(); // want WriteInFlight
        }
        System.out.println(writes.size());
    }

    // force() flushes what was written; it does not wait for what is being written.
    static void forceIsNoBarrierBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        ch.force(true);
        page.clear(); // want WriteInFlight
        f.get();
    }

    // A pause is no completion, however long.
    static void sleepBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        Thread.sleep(1000);
        page.clear(); // want WriteInFlight
        f.get();
    }

    static final class Slot {
        ByteBuffer buffer = ByteBuffer.allocateDirect(4096);
    }

    // The field of another object is another buffer.
    static void twoObjectsOk(AsynchronousFileChannel ch) throws Exception {
        Slot a = new Slot();
        Slot b = new Slot();
        Future<Integer> f = ch.write(a.buffer, 0);
        b.buffer.putInt(0, 1);
        f.get();
    }

    // The same field of the same object.
    static void oneObjectBad(AsynchronousFileChannel ch) throws Exception {
        Slot a = new Slot();
        Slot same = a;
        Future<Integer> f = ch.write(a.buffer, 0);
        same.buffer.putInt(0, 1); // want WriteInFlight
        f.get();
    }

    // A lambda that would write the buffer, but runs after the wait.
    static void laterLambdaOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        Runnable reset = () -> page.clear();
        f.get();
        reset.run();
    }

    private static void runNow(Runnable r) {
        r.run();
    }

    // The lambda runs before the wait.
    static void earlyLambdaBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        runNow(() -> page.put(0, (byte) 0)); // want WriteInFlight
        f.get();
    }

    // A switch expression that waits on every arm.
    static void switchOk(AsynchronousFileChannel ch, ByteBuffer page, int mode) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        int n = switch (mode) {
            case 0 -> f.get();
            case 1 -> {
                int m = f.get();
                yield m + 1;
            }
            default -> f.get() * 2;
        };
        page.limit(Math.min(n, 4096));
    }

    // One arm does not wait.
    static void switchBad(AsynchronousFileChannel ch, ByteBuffer page, int mode) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        switch (mode) {
            case 0 -> f.get();
            default -> page.clear(); // want WriteInFlight
        }
        f.get();
    }
}
