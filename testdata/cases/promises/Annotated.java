package promises;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

/** What annotations say of a dropped future. */
final class Annotated {
    private final AsynchronousFileChannel log;

    Annotated(AsynchronousFileChannel log) {
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
}
