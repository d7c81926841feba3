package outsider_multi.replica;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;

/** Starts reads. */
final class Fetcher {
    private final AsynchronousFileChannel replica;

    Fetcher(AsynchronousFileChannel replica) {
        this.replica = replica;
    }

    Fetch fetch(long blockNo) {
        ByteBuffer block = ByteBuffer.allocateDirect(4096);
        return new Fetch(block, replica.read(block, blockNo * 4096));
    }
}
