package asyncfuture;

import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.Future;

/** The future of an operation is dropped. */
final class Dropped {
    private final AsynchronousFileChannel ch;
    private final ByteBuffer superblock = ByteBuffer.allocateDirect(4096);
    private final Collection<Future<Integer>> outstanding;

    Dropped(AsynchronousFileChannel ch, Collection<Future<Integer>> outstanding) {
        this.ch = ch;
        this.outstanding = outstanding;
    }

    // The caller's buffer is lent and nobody can ever say when it comes back.
    void fireAndForgetBad(ByteBuffer page, long pos) {
        ch.write(page, pos); // want CompletionIgnored
    }

    // Dropped and reused: two findings, one at each place.
    void dropAndReuseBad(ByteBuffer page, long pos) {
        ch.write(page, pos); // want CompletionIgnored
        page.clear(); // want WriteInFlight
    }

    // The local is never looked at.
    void unusedLocalBad(long generation) {
        superblock.putLong(0, generation);
        Future<Integer> ignored = ch.write(superblock, 0); // want CompletionIgnored
    }

    // An unnamed variable is a local that nobody can look at.
    void unnamedBad(ByteBuffer page) {
        var _ = ch.read(page, 0); // want CompletionIgnored
    }

    // Fresh memory, filled, submitted, never seen again: the task keeps it alive.
    void freshAndAbandonedOk(String line, long pos) {
        ch.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), pos);
    }

    // The caller gets the future: its duty.
    @CheckReturnValue
    Future<Integer> returnedOk(ByteBuffer page, long pos) {
        return ch.write(page, pos);
    }

    // Somebody else's collection holds the future.
    void parkedOk(ByteBuffer page, long pos) {
        outstanding.add(ch.write(page, pos));
    }

    private Future<Integer> submit(ByteBuffer page, long pos) {
        return ch.write(page, pos);
    }

    // The helper returns the future, this caller throws it away.
    void droppedByCallerBad(ByteBuffer page) {
        submit(page, 0); // want CompletionIgnored
    }

    // This one does not.
    int keptByCallerOk(ByteBuffer page) throws Exception {
        return submit(page, 0).get();
    }
}
