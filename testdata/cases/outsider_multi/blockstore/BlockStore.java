package outsider_multi.blockstore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;

/** Where blocks go; each implementation says when the buffer is free again. */
interface BlockStore {
    Future<Integer> put(ByteBuffer block, long at) throws IOException;
}
