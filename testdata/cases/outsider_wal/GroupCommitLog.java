package outsider_wal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Group commit: many records share one page, and the page is written asynchronously. */
final class GroupCommitLog {
    private static final int PAGE = 16 * 1024;

    private GroupCommitLog() {}

    /** Waits for the write whatever happens; an interrupt is remembered and restored. */
    private static int await(Future<Integer> write) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return write.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException("log write failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // The record count in the page header is patched after the page went to the pool thread, which may read either value.
    static final class PatchHeaderLateBad {
        private final AsynchronousFileChannel log;
        private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        private long end;

        PatchHeaderLateBad(AsynchronousFileChannel log) {
            this.log = log;
        }

        long commit(List<byte[]> records) throws IOException {
            page.clear();
            page.putInt(0);
            for (byte[] record : records) {
                page.putInt(record.length).put(record);
            }
            page.flip();
            Future<Integer> written = log.write(page, end);
            page.putInt(0, records.size()); // want WriteInFlight
            end += await(written);
            return end;
        }
    }

    // The same header, patched by an absolute put before the submission.
    static final class PatchHeaderFirstOk {
        private final AsynchronousFileChannel log;
        private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        private long end;

        PatchHeaderFirstOk(AsynchronousFileChannel log) {
            this.log = log;
        }

        long commit(List<byte[]> records) throws IOException {
            page.clear();
            page.putInt(0);
            int count = 0;
            for (byte[] record : records) {
                page.putInt(record.length).put(record);
                count++;
            }
            page.putInt(0, count);
            page.flip();
            Future<Integer> written = log.write(page, end);
            end += await(written);
            return end;
        }
    }

    // The full page is cleared for its owner in the same breath as its write is queued; the future is kept, but asked too late.
    static final class ClearAfterQueueBad implements AutoCloseable {
        private final AsynchronousFileChannel log;
        private final List<Future<Integer>> outstanding = new ArrayList<>();
        private long end;

        ClearAfterQueueBad(AsynchronousFileChannel log) {
            this.log = log;
        }

        void roll(ByteBuffer page) {
            page.flip();
            int bytes = page.remaining();
            outstanding.add(log.write(page, end));
            end += bytes;
            page.clear(); // want WriteInFlight
        }

        @Override
        public void close() throws IOException {
            for (Future<Integer> write : outstanding) {
                await(write);
            }
        }
    }

    // The full page belongs to its write from now on; the appender goes on with a page of its own.
    static final class FreshPageOk implements AutoCloseable {
        private final AsynchronousFileChannel log;
        private final List<Future<Integer>> outstanding = new ArrayList<>();
        private ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        private long end;

        FreshPageOk(AsynchronousFileChannel log) {
            this.log = log;
        }

        void append(byte[] record) {
            if (page.remaining() < record.length + Integer.BYTES) {
                rollPage();
            }
            page.putInt(record.length);
            page.put(record);
        }

        private void rollPage() {
            page.flip();
            int bytes = page.remaining();
            outstanding.add(log.write(page, end));
            end += bytes;
            page = ByteBuffer.allocateDirect(PAGE);
        }

        @Override
        public void close() throws IOException {
            rollPage();
            for (Future<Integer> write : outstanding) {
                await(write);
            }
            outstanding.clear();
        }
    }

    // fill() of the second round runs while the write that submit() queued in the first round is in flight.
    static final class FillSubmitLoopBad {
        private final AsynchronousFileChannel log;
        private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        private Future<Integer> last;

        FillSubmitLoopBad(AsynchronousFileChannel log) {
            this.log = log;
        }

        void run(Iterable<Long> sequence) throws IOException {
            long at = 0;
            for (long number : sequence) {
                fill(number);
                submit(at);
                at += PAGE;
            }
            if (last != null) {
                await(last);
            }
        }

        private void fill(long number) {
            for (int i = 0; i < PAGE; i += Long.BYTES) {
                page.putLong(i, number); // want WriteInFlight
            }
        }

        private void submit(long at) {
            last = log.write(page.duplicate(), at);
        }
    }

    // The same loop with the wait at the head of submit's counterpart: synchronous in effect.
    static final class FillSubmitSettleLoopOk {
        private final AsynchronousFileChannel log;
        private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        private Future<Integer> last;

        FillSubmitSettleLoopOk(AsynchronousFileChannel log) {
            this.log = log;
        }

        void run(Iterable<Long> sequence) throws IOException {
            long at = 0;
            for (long number : sequence) {
                settle();
                fill(number);
                submit(at);
                at += PAGE;
            }
            settle();
        }

        private void settle() throws IOException {
            if (last == null) {
                return;
            }
            await(last);
            last = null;
        }

        private void fill(long number) {
            for (int i = 0; i < PAGE; i += Long.BYTES) {
                page.putLong(i, number);
            }
        }

        private void submit(long at) {
            last = log.write(page.duplicate(), at);
        }
    }
}
