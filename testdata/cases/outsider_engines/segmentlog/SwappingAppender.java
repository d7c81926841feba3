package outsider_engines.segmentlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Trap: the field is swapped under the monitor; the full buffer belongs to the task alone, which writes it with a blocking
 * DIRECT write and puts it back into the queue of spares afterwards.
 */
final class SwappingAppenderOk {
    private static final int BLOCKS = 16;

    private final FileChannel channel;
    private final ExecutorService writers;
    private final BlockingQueue<ByteBuffer> spares = new ArrayBlockingQueue<>(4);
    private final AtomicReference<IOException> failure = new AtomicReference<>();
    private ByteBuffer current;
    private long position;

    SwappingAppenderOk(Path path, ExecutorService writers) throws IOException {
        channel = DirectFiles.openForWrite(path);
        this.writers = writers;
        for (int i = 0; i < 3; i++) {
            spares.add(DirectFiles.allocate(BLOCKS));
        }
        current = DirectFiles.allocate(BLOCKS);
    }

    synchronized void append(byte[] record) throws IOException, InterruptedException {
        IOException earlier = failure.get();
        if (earlier != null) {
            throw new IOException("an earlier write failed", earlier);
        }
        if (record.length > current.remaining()) {
            roll();
        }
        current.put(record);
    }

    private void roll() throws InterruptedException {
        ByteBuffer fresh = spares.take();
        ByteBuffer full = current;
        long at = position;
        current = fresh;
        position += (long) BLOCKS * DirectFiles.BLOCK;
        writers.execute(() -> store(full, at));
    }

    private void store(ByteBuffer full, long at) {
        try {
            while (full.hasRemaining()) {
                full.put((byte) 0);
            }
            full.flip();
            DirectFiles.writeFully(channel, full, at);
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        } finally {
            full.clear();
            spares.add(full);
        }
    }
}
