package outsider_multi.blockstore;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

/** The buffer is free when the future is done. */
final class QueuedStore implements BlockStore {
    private final AsynchronousFileChannel file;

    QueuedStore(AsynchronousFileChannel file) {
        this.file = file;
    }

    @Override
    public Future<Integer> put(ByteBuffer block, long at) {
        return file.write(block.duplicate(), at);
    }
}
