package outsider_blockdev.blockdev;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Blocking access by block number; all calls may run in parallel. */
interface BlockDevice extends AutoCloseable {
    int BLOCK = 4096;

    /** Bytes read, -1 behind the end. */
    int read(ByteBuffer dst, long block) throws IOException;

    void write(ByteBuffer src, long block) throws IOException;

    @Override
    void close() throws IOException;
}
