package handlers;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Other signals of completion: volatile flags, monitors, conditions, phasers, queues. */
final class VolatileFlag {
    private VolatileFlag() {}

    /** The completion sets a volatile flag, the submitter spins on it. */
    static final class SpinningOk implements CompletionHandler<Integer, ByteBuffer> {
        private volatile boolean done;

        void write(AsynchronousFileChannel ch, ByteBuffer page) {
            done = false;
            ch.write(page, 0, page, this);
            while (!done) {
                Thread.onSpinWait();
            }
            page.clear();
        }

        @Override
        public void completed(Integer n, ByteBuffer b) {
            done = true;
        }

        @Override
        public void failed(Throwable t, ByteBuffer b) {
            done = true;
        }
    }

    /** wait/notify under the monitor of the request. */
    static final class MonitorOk implements CompletionHandler<Integer, Void> {
        private boolean done;

        void read(AsynchronousFileChannel ch, ByteBuffer page) throws InterruptedException {
            ch.read(page, 0, null, this);
            synchronized (this) {
                while (!done) {
                    wait();
                }
            }
            page.flip();
        }

        @Override
        public synchronized void completed(Integer n, Void v) {
            done = true;
            notifyAll();
        }

        @Override
        public synchronized void failed(Throwable t, Void v) {
            done = true;
            notifyAll();
        }
    }

    /** A condition with an in-progress flag, I/O outside the lock. */
    static final class ReadAheadOk implements CompletionHandler<Integer, Void> {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition arrived = lock.newCondition();
        private final ByteBuffer ahead = ByteBuffer.allocateDirect(1 << 20);
        private boolean inProgress;

        void prefetch(AsynchronousFileChannel ch, long pos) {
            lock.lock();
            try {
                if (inProgress) {
                    return;
                }
                inProgress = true;
            } finally {
                lock.unlock();
            }
            ahead.clear();
            ch.read(ahead, pos, null, this);
        }

        int first() {
            lock.lock();
            try {
                while (inProgress) {
                    arrived.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
            return ahead.getInt(0);
        }

        @Override
        public void completed(Integer n, Void v) {
            finish();
        }

        @Override
        public void failed(Throwable t, Void v) {
            finish();
        }

        private void finish() {
            lock.lock();
            try {
                inProgress = false;
                arrived.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private record Arrive(Phaser phaser) implements CompletionHandler<Integer, Void> {
        @Override
        public void completed(Integer n, Void v) {
            phaser.arriveAndDeregister();
        }

        @Override
        public void failed(Throwable t, Void v) {
            phaser.arriveAndDeregister();
        }
    }

    // One party per read and one for the reader itself; arriveAndAwaitAdvance is the barrier.
    static void phaserOk(AsynchronousFileChannel ch, ByteBuffer[] blocks) {
        Phaser phaser = new Phaser(1);
        for (int i = 0; i < blocks.length; i++) {
            phaser.register();
            ch.read(blocks[i], i * 4096L, null, new Arrive(phaser));
        }
        phaser.arriveAndAwaitAdvance();
        for (ByteBuffer b : blocks) {
            b.flip();
        }
    }

    // The completion goes through a queue, take() is the barrier.
    static int queueOk(AsynchronousFileChannel ch, ByteBuffer page) throws InterruptedException {
        BlockingQueue<Integer> completions = new ArrayBlockingQueue<>(1);
        ch.read(page, 0, completions, new CompletionHandler<Integer, BlockingQueue<Integer>>() {
            @Override
            public void completed(Integer n, BlockingQueue<Integer> q) {
                q.add(n);
            }

            @Override
            public void failed(Throwable t, BlockingQueue<Integer> q) {
                q.add(-1);
            }
        });
        int n = completions.take();
        return n > 0 ? page.getInt(0) : -1;
    }

    // poll() comes back empty-handed when the read has not ended, and the page is looked at nevertheless.
    static int polledQueueBad(AsynchronousFileChannel ch, ByteBuffer page) {
        BlockingQueue<Integer> completions = new ArrayBlockingQueue<>(1);
        ch.read(page, 0, completions, new CompletionHandler<Integer, BlockingQueue<Integer>>() {
            @Override
            public void completed(Integer n, BlockingQueue<Integer> q) {
                q.add(n);
            }

            @Override
            public void failed(Throwable t, BlockingQueue<Integer> q) {
                q.add(-1);
            }
        });
        Integer n = completions.poll();
        System.out.println("polled " + n);
        return page.getInt(0); // want ReadInFlight
    }

    // A barrier of two parties: the handler is one of them.
    static void barrierOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        CyclicBarrier meet = new CyclicBarrier(2);
        ch.write(page, 0, meet, new CompletionHandler<Integer, CyclicBarrier>() {
            @Override
            public void completed(Integer n, CyclicBarrier b) {
                arrive(b);
            }

            @Override
            public void failed(Throwable t, CyclicBarrier b) {
                arrive(b);
            }

            private void arrive(CyclicBarrier b) {
                try {
                    b.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        meet.await();
        page.clear();
    }
}
