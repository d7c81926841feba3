package annotations;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

/** What annotations say of a dropped future. */
final class Ignorable {
    private final AsynchronousFileChannel log;

    Ignorable(AsynchronousFileChannel log) {
        this.log = log;
    }

    @CheckReturnValue
    private Future<Integer> append(ByteBuffer row, long at) {
        return log.write(row, at);
    }

    @CanIgnoreReturnValue
    private Future<Integer> hint(ByteBuffer row, long at) {
        return log.write(row, at);
    }

    // The future has to be looked at, and nobody does.
    void checkedBad(ByteBuffer row) {
        append(row, 0); // want CompletionIgnored
    }

    // Looked at.
    void checkedOk(ByteBuffer row) throws Exception {
        append(row, 0).get();
    }

    // The author says that the result may be ignored: the rows are never written again.
    void ignorableOk(ByteBuffer row) {
        hint(row, 0);
    }

    // That is no licence to change the row.
    void changedBad(ByteBuffer row) {
        hint(row, 0);
        row.clear(); // want WriteInFlight
    }

    /** All results of the class may be ignored, but one. */
    @CanIgnoreReturnValue
    static final class Hints {
        private final AsynchronousFileChannel log;

        Hints(AsynchronousFileChannel log) {
            this.log = log;
        }

        Future<Integer> hint(ByteBuffer row, long at) {
            return log.write(row, at);
        }

        @CheckReturnValue
        Future<Integer> append(ByteBuffer row, long at) {
            return log.write(row, at);
        }
    }

    // The class says so.
    static void classOk(Hints hints, ByteBuffer row) {
        hints.hint(row, 0);
    }

    // The method contradicts its class.
    static void methodBad(Hints hints, ByteBuffer row) {
        hints.append(row, 0); // want CompletionIgnored
    }

    /** All results of the class are to be looked at. */
    @CheckReturnValue
    static final class Rows {
        private final AsynchronousFileChannel log;

        Rows(AsynchronousFileChannel log) {
            this.log = log;
        }

        Future<Integer> append(ByteBuffer row, long at) {
            return log.write(row, at);
        }

        @CanIgnoreReturnValue
        Future<Integer> hint(ByteBuffer row, long at) {
            return log.write(row, at);
        }
    }

    // The class asks for it.
    static void uncheckedBad(Rows rows, ByteBuffer row) {
        rows.append(row, 0); // want CompletionIgnored
    }

    // The method makes an exception.
    static void exceptionOk(Rows rows, ByteBuffer row) {
        rows.hint(row, 0);
    }

    /** Somebody else's log: nobody sees what it does with the row. */
    interface Log {
        @CheckReturnValue
        Future<Integer> append(ByteBuffer row, long at);

        @CheckReturnValue
        ByteBuffer next(ByteBuffer row);
    }

    // The result should be looked at, but nothing says that the row is still in use: it may be copied.
    static void unknownOk(Log log, ByteBuffer row) {
        log.append(row, 0);
        log.next(row);
        row.clear();
    }

    // A buffer made for one row harms nobody, though its future should be looked at.
    static void abandonedOk(Rows rows, long key) {
        rows.append(ByteBuffer.allocate(8).putLong(0, key), 0);
    }
}
