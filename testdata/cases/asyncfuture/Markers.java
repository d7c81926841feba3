package asyncfuture;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.Deque;

/** A method drops the future of its caller's buffer: whether that matters only the caller knows. */
final class Markers {
    private Markers() {}

    /** Every caller makes a buffer for the one write and forgets it. */
    static final class EpochOk {
        private final AsynchronousFileChannel log;

        EpochOk(AsynchronousFileChannel log) {
            this.log = log;
        }

        void open(long epoch) {
            append(longs(epoch), 0);
        }

        void close(long epoch, long end) {
            ByteBuffer last = longs(epoch);
            append(last, end);
        }

        private void append(ByteBuffer marker, long at) {
            submit(marker, at);
        }

        private void submit(ByteBuffer marker, long at) {
            log.write(marker, at);
        }
    }

    /** One of two callers keeps its buffer. */
    static final class LastMarkerBad {
        private final AsynchronousFileChannel log;
        private ByteBuffer last = ByteBuffer.allocate(8);

        LastMarkerBad(AsynchronousFileChannel log) {
            this.log = log;
        }

        void open(long epoch) {
            append(longs(epoch), 0);
        }

        void close(long epoch, long end) {
            ByteBuffer marker = longs(epoch);
            append(marker, end);
            last = marker;
        }

        long epoch() {
            return last.getLong(0);
        }

        private void append(ByteBuffer marker, long at) {
            log.write(marker, at); // want CompletionIgnored
        }
    }

    /** The caller gives the buffer to others before it is written. */
    static final class SharedMarkerBad {
        private final Deque<ByteBuffer> recent = new ArrayDeque<>();
        private final AsynchronousFileChannel log;

        SharedMarkerBad(AsynchronousFileChannel log) {
            this.log = log;
        }

        void open(long epoch) {
            ByteBuffer marker = longs(epoch);
            append(marker, 0);
            recent.add(marker);
        }

        private void append(ByteBuffer marker, long at) {
            log.write(marker, at); // want CompletionIgnored
        }
    }

    /** The method that drops the future keeps the buffer itself. */
    static final class KeepingBad {
        private final AsynchronousFileChannel log;
        private ByteBuffer last = ByteBuffer.allocate(8);

        KeepingBad(AsynchronousFileChannel log) {
            this.log = log;
        }

        void open(long epoch) {
            append(longs(epoch), 0);
        }

        long epoch() {
            return last.getLong(0);
        }

        private void append(ByteBuffer marker, long at) {
            last = marker;
            log.write(marker, at); // want CompletionIgnored
        }
    }

    /** Beside the caller that makes a buffer there is one that passes on what anybody gives it. */
    static final class PublicBad {
        private final AsynchronousFileChannel log;

        PublicBad(AsynchronousFileChannel log) {
            this.log = log;
        }

        void open(long epoch) {
            append(longs(epoch), 0);
        }

        void log(ByteBuffer record, long at) {
            append(record, at);
        }

        private void append(ByteBuffer record, long at) {
            log.write(record, at); // want CompletionIgnored
        }
    }

    private static ByteBuffer longs(long value) {
        return ByteBuffer.allocate(8).putLong(value).flip();
    }
}
