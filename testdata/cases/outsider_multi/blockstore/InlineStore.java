package outsider_multi.blockstore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** The buffer is free at once. */
final class InlineStore implements BlockStore {
    private final FileChannel file;

    InlineStore(FileChannel file) {
        this.file = file;
    }

    @Override
    public Future<Integer> put(ByteBuffer block, long at) throws IOException {
        int n = 0;
        while (block.hasRemaining()) {
            n += file.write(block, at + n);
        }
        return CompletableFuture.completedFuture(n);
    }
}
