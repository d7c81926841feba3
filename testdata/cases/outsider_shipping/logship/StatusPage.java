package outsider_shipping.logship;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;

/** Correct: what is shipped is the thread's own copy, made under the lock. */
final class StatusPage implements Runnable {
    private final Object lock = new Object();
    private final ByteBuffer status = ByteBuffer.allocateDirect(4096);
    private final Replica replica;

    StatusPage(Replica replica) {
        this.replica = replica;
        Thread.ofVirtual().start(this);
    }

    void publish(int shard, long position) {
        synchronized (lock) {
            status.putLong(8 * shard, position);
        }
    }

    @Override
    public void run() {
        ByteBuffer image = ByteBuffer.allocateDirect(4096);
        try {
            while (!Thread.interrupted()) {
                image.clear();
                synchronized (lock) {
                    image.put(status.duplicate());
                }
                image.flip();
                if (replica.begin(image, 0).get() != 4096) {
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
