package multifile.wal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

final class Committer {
    private final LogFile.Async log;
    private final Frames frames = new Frames();

    Committer(AsynchronousFileChannel ch) {
        this.log = new LogFile.Async(ch);
    }

    // Everything in other files: the submission, the wait, the pool.
    void commitOk(long txn) throws IOException {
        ByteBuffer frame = frames.acquire();
        Frames.stamp(frame, txn);
        Future<Integer> f = log.append(frame, txn << 14);
        Waiter.complete(f);
        frames.release(frame);
    }

    // The frame is stamped by a helper of another class while the log still writes it.
    void stampBad(ByteBuffer frame, long txn) throws IOException {
        Future<Integer> f = log.append(frame, txn << 14);
        Frames.stamp(frame, txn + 1); // want WriteInFlight
        Waiter.complete(f);
    }

    // The frame is recycled before the wait.
    void recycleBad(long txn) throws IOException {
        ByteBuffer frame = frames.acquire();
        Future<Integer> f = log.append(frame, txn << 14);
        frames.release(frame); // want ReleaseInFlight
        Waiter.complete(f);
    }

    // give() gives up on interrupt, and the frame goes back all the same.
    void giveUpBad(long txn) {
        ByteBuffer frame = frames.acquire();
        Future<Integer> f = log.append(frame, txn << 14);
        Waiter.give(f);
        frames.release(frame); // want ReleaseInFlight
    }

    // A failure of the write is a completion; the frame may go back in `finally`.
    void finallyOk(long txn) throws IOException {
        ByteBuffer frame = frames.acquire();
        try {
            Future<Integer> f = log.append(frame, txn << 14);
            Waiter.complete(f);
        } finally {
            frames.release(frame);
        }
    }
}
