package outsider_pagecache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Dirty frames are written back and then reused for other pages. */
final class EvictionWriter {
    static final int FRAME = 8192;

    /** A page image and where it belongs. */
    record Dirty(long pageId, byte[] image) {}

    // The frame is back in the free list, and soon in the hands of the next eviction, before its write has run.
    static final class EagerRecycleBad {
        private final Deque<ByteBuffer> free = new ArrayDeque<>();
        private final Deque<Future<Integer>> writes = new ArrayDeque<>();
        private final AsynchronousFileChannel data;

        EagerRecycleBad(AsynchronousFileChannel data) {
            this.data = data;
        }

        private ByteBuffer frame() {
            ByteBuffer frame = free.pollFirst();
            return frame != null ? frame : ByteBuffer.allocateDirect(FRAME);
        }

        void evict(Dirty page) {
            ByteBuffer frame = frame();
            frame.put(0, page.image());
            writes.add(data.write(frame.slice(0, FRAME), page.pageId() * FRAME));
            free.addLast(frame); // want ReleaseInFlight
        }

        void checkpoint() throws ExecutionException, InterruptedException {
            for (Future<Integer> write; (write = writes.poll()) != null; ) {
                write.get();
            }
        }
    }

    // The completion gives the frame back, on success and on failure.
    static final class RecycleOnCompletionOk {
        private final Deque<ByteBuffer> free = new ConcurrentLinkedDeque<>();
        private final AsynchronousFileChannel data;
        private volatile Throwable firstError;

        RecycleOnCompletionOk(AsynchronousFileChannel data) {
            this.data = data;
        }

        void evict(Dirty page) {
            ByteBuffer polled = free.pollFirst();
            ByteBuffer frame = polled != null ? polled : ByteBuffer.allocateDirect(FRAME);
            frame.clear();
            frame.put(page.image());
            frame.flip();
            data.write(frame, page.pageId() * FRAME, frame, new GiveBack());
        }

        private final class GiveBack implements CompletionHandler<Integer, ByteBuffer> {
            @Override
            public void completed(Integer result, ByteBuffer frame) {
                free.addLast(frame);
            }

            @Override
            public void failed(Throwable exc, ByteBuffer frame) {
                if (firstError == null) {
                    firstError = exc;
                }
                free.addLast(frame);
            }
        }
    }

    // finally recycles the frame on every path, also on the one where only the wait ended.
    static final class RecycleInFinallyBad {
        private final Deque<ByteBuffer> free = new ArrayDeque<>();
        private final AsynchronousFileChannel data;

        RecycleInFinallyBad(AsynchronousFileChannel data) {
            this.data = data;
        }

        boolean evict(Dirty page) throws IOException {
            ByteBuffer frame = free.isEmpty() ? ByteBuffer.allocateDirect(FRAME) : free.removeFirst();
            frame.clear().put(page.image()).flip();
            try {
                Future<Integer> write = data.write(frame, page.pageId() * FRAME);
                return write.get() == FRAME;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                throw new IOException("page " + page.pageId(), e.getCause());
            } finally {
                free.addFirst(frame); // want ReleaseInFlight
            }
        }
    }

    // An interrupted eviction drops its frame; only a frame whose write has ended goes back.
    static final class DropOnInterruptOk {
        private final Deque<ByteBuffer> free = new ArrayDeque<>();
        private final AsynchronousFileChannel data;

        DropOnInterruptOk(AsynchronousFileChannel data) {
            this.data = data;
        }

        boolean evict(Dirty page) throws IOException {
            ByteBuffer frame = free.isEmpty() ? ByteBuffer.allocateDirect(FRAME) : free.removeFirst();
            frame.clear().put(page.image()).flip();
            Future<Integer> write = data.write(frame, page.pageId() * FRAME);
            try {
                int n = write.get();
                free.addFirst(frame);
                return n == FRAME;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                free.addFirst(frame);
                throw new IOException("page " + page.pageId(), e.getCause());
            }
        }
    }
}
