package threads;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;

/** Objects that are the tasks of threads which one of their methods starts. */
final class OwnTasks {
    private OwnTasks() {}

    // The lock is not held while the write goes on.
    static final class StatusBad implements Runnable {
        private final ByteBuffer status = ByteBuffer.allocateDirect(4096);
        private final AsynchronousFileChannel channel;

        StatusBad(AsynchronousFileChannel channel) {
            this.channel = channel;
        }

        void start() {
            new Thread(this, "status").start();
        }

        synchronized void publish(int shard, long position) {
            status.putLong(8 * shard, position); // want ConcurrentWrite
        }

        @Override
        public void run() {
            try {
                channel.write(status.duplicate(), 0).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // The thread has a copy of its own.
    static final class StatusOk implements Runnable {
        private final ByteBuffer status = ByteBuffer.allocateDirect(4096);
        private final AsynchronousFileChannel channel;

        StatusOk(AsynchronousFileChannel channel) {
            this.channel = channel;
        }

        void start() {
            new Thread(this, "status").start();
        }

        synchronized void publish(int shard, long position) {
            status.putLong(8 * shard, position);
        }

        private synchronized ByteBuffer copy() {
            ByteBuffer copy = ByteBuffer.allocateDirect(4096);
            copy.put(0, status, 0, 4096);
            return copy;
        }

        @Override
        public void run() {
            try {
                channel.write(copy(), 0).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
