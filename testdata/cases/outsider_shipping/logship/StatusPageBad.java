package outsider_shipping.logship;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Shards publish their position into one page; a thread ships the page again and again. The lock ends before the write does. */
final class StatusPageBad implements Runnable {
    private final Object lock = new Object();
    private final ByteBuffer status = ByteBuffer.allocateDirect(4096);
    private final Replica replica;

    StatusPageBad(Replica replica) {
        this.replica = replica;
        Thread.ofVirtual().start(this);
    }

    void publish(int shard, long position) {
        synchronized (lock) {
            // Provable: run() (another thread) submits the whole page under this lock, but waits for it after leaving the lock.
            status.putLong(8 * shard, position); // want ConcurrentWrite
        }
    }

    @Override
    public void run() {
        try {
            while (!Thread.interrupted()) {
                Future<Integer> write;
                synchronized (lock) {
                    write = replica.begin(status.duplicate(), 0);
                }
                if (write.get() != 4096) {
                    throw new IOException("short status");
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
