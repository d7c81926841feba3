package locks;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks that protect, and locks that do not. Every class flushes on a thread of its own. */
final class Locks {
    static final int SIZE = 1 << 16;

    private Locks() {}

    static ByteBuffer aligned() {
        return ByteBuffer.allocateDirect(SIZE + 4096).alignedSlice(4096).limit(SIZE).slice();
    }

    static FileChannel direct(Path p) throws IOException {
        return FileChannel.open(p, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    /** Both sides lock, but not the same lock. */
    static final class TwoLocksBad {
        private final ReentrantLock appendLock = new ReentrantLock();
        private final ReentrantLock flushLock = new ReentrantLock();
        private final ByteBuffer log = aligned();
        private final FileChannel ch;

        TwoLocksBad(Path p) throws IOException {
            ch = direct(p);
            new Thread(this::flush).start();
        }

        void append(int at, int value) {
            appendLock.lock();
            try {
                log.putInt(at, value); // want ConcurrentWrite "before it is started, or hand the buffer over"
            } finally {
                appendLock.unlock();
            }
        }

        private void flush() {
            flushLock.lock();
            try {
                ch.write(log.duplicate(), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                flushLock.unlock();
            }
        }
    }

    /** One lock from before the blocking write until after it. */
    static final class OneLockOk {
        private final ReentrantLock lock = new ReentrantLock();
        private final ByteBuffer log = aligned();
        private final FileChannel ch;

        OneLockOk(Path p) throws IOException {
            ch = direct(p);
            new Thread(this::flush).start();
        }

        void append(int at, int value) {
            lock.lock();
            try {
                log.putInt(at, value);
            } finally {
                lock.unlock();
            }
        }

        private void flush() {
            lock.lock();
            try {
                ch.write(log.duplicate(), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                lock.unlock();
            }
        }
    }

    /** The view is taken under the lock, the write happens outside of it. */
    static final class ViewOutsideBad {
        private final Object lock = new Object();
        private final ByteBuffer log = aligned();
        private final FileChannel ch;

        ViewOutsideBad(Path p) throws IOException {
            ch = direct(p);
            Thread.ofVirtual().start(this::flush);
        }

        void append(int at, int value) {
            synchronized (lock) {
                log.putInt(at, value); // want ConcurrentWrite
            }
        }

        private void flush() {
            ByteBuffer view;
            synchronized (lock) {
                view = log.duplicate();
            }
            try {
                ch.write(view, 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The field is swapped under the lock: the flusher owns the old buffer, appenders see the new one. */
    static final class SwapOk {
        private final Object lock = new Object();
        private final FileChannel ch;
        private ByteBuffer log = aligned();

        SwapOk(Path p) throws IOException {
            ch = direct(p);
            Thread.ofVirtual().start(this::flush);
        }

        void append(int at, int value) {
            synchronized (lock) {
                log.putInt(at, value);
            }
        }

        private void flush() {
            ByteBuffer mine;
            synchronized (lock) {
                mine = log;
                log = aligned();
            }
            try {
                ch.write(mine, 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The asynchronous write is submitted under the monitor and waited for outside: the lock ends too early. */
    static final class ReleasedEarlyBad {
        private final AsynchronousFileChannel ch;
        private final ByteBuffer log = ByteBuffer.allocateDirect(SIZE);

        ReleasedEarlyBad(AsynchronousFileChannel ch) {
            this.ch = ch;
            new Thread(this::flush, "log-flush").start();
        }

        synchronized void append(int at, int value) {
            log.putInt(at, value); // want ConcurrentWrite "hold the lock until the completion"
        }

        private void flush() {
            Future<Integer> f;
            synchronized (this) {
                f = ch.write(log.duplicate(), 0);
            }
            try {
                f.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The wait is inside the monitor as well. */
    static final class HeldLongEnoughOk {
        private final AsynchronousFileChannel ch;
        private final ByteBuffer log = ByteBuffer.allocateDirect(SIZE);

        HeldLongEnoughOk(AsynchronousFileChannel ch) {
            this.ch = ch;
            new Thread(this::flush, "log-flush").start();
        }

        synchronized void append(int at, int value) {
            log.putInt(at, value);
        }

        private void flush() {
            synchronized (this) {
                Future<Integer> f = ch.write(log.duplicate(), 0);
                boolean done = false;
                while (!done) {
                    try {
                        f.get();
                        done = true;
                    } catch (InterruptedException e) {
                        System.err.println("interrupted, going on");
                    } catch (Exception e) {
                        done = true;
                    }
                }
            }
        }
    }

    /** Appenders share the read lock, the flusher takes the write lock: mutually exclusive. */
    static final class ReadWriteOk {
        private final ReadWriteLock rw = new ReentrantReadWriteLock();
        private final ByteBuffer log = aligned();
        private final FileChannel ch;

        ReadWriteOk(Path p) throws IOException {
            ch = direct(p);
            new Thread(this::flush).start();
        }

        void append(int at, int value) {
            rw.readLock().lock();
            try {
                log.putInt(at, value);
            } finally {
                rw.readLock().unlock();
            }
        }

        private void flush() {
            rw.writeLock().lock();
            try {
                ch.write(log.duplicate(), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                rw.writeLock().unlock();
            }
        }
    }

    /** Both sides take the read lock, which excludes nobody. */
    static final class ReadReadBad {
        private final ReadWriteLock rw = new ReentrantReadWriteLock();
        private final ByteBuffer log = aligned();
        private final FileChannel ch;

        ReadReadBad(Path p) throws IOException {
            ch = direct(p);
            new Thread(this::flush).start();
        }

        void append(int at, int value) {
            rw.readLock().lock();
            try {
                log.putInt(at, value); // want ConcurrentWrite
            } finally {
                rw.readLock().unlock();
            }
        }

        private void flush() {
            rw.readLock().lock();
            try {
                ch.write(log.duplicate(), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                rw.readLock().unlock();
            }
        }
    }

    /** @GuardedBy tells that the page is shared; patch() forgets the lock that flush() holds. */
    static final class GuardedBad {
        private final Object lock = new Object();

        @GuardedBy("lock")
        private final ByteBuffer page = aligned();

        private final FileChannel ch;

        GuardedBad(Path p) throws IOException {
            ch = direct(p);
        }

        void patch(int at, int value) {
            page.putInt(at, value); // want ConcurrentWrite
        }

        void flush() throws IOException {
            synchronized (lock) {
                ch.write(page.duplicate(), 0);
            }
        }
    }

    /** The annotation is kept by everybody. */
    static final class GuardedOk {
        private final Object lock = new Object();

        @GuardedBy("lock")
        private final ByteBuffer page = aligned();

        private final FileChannel ch;

        GuardedOk(Path p) throws IOException {
            ch = direct(p);
        }

        void patch(int at, int value) {
            synchronized (lock) {
                page.putInt(at, value);
            }
        }

        void flush() throws IOException {
            synchronized (lock) {
                ch.write(page.duplicate(), 0);
            }
        }
    }

    /** A helper annotated with the lock is called under it. */
    static final class GuardedHelperOk {
        @GuardedBy("this")
        private final ByteBuffer page = aligned();

        private final FileChannel ch;
        private final Deque<Integer> dirty = new ArrayDeque<>();

        GuardedHelperOk(Path p) throws IOException {
            ch = direct(p);
            new Thread(this::flush).start();
        }

        synchronized void patch(int at, int value) {
            put(at, value);
            dirty.add(at);
        }

        @GuardedBy("this")
        private void put(int at, int value) {
            page.putInt(at, value);
        }

        private synchronized void flush() {
            try {
                ch.write(page.duplicate(), 0);
                dirty.clear();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
