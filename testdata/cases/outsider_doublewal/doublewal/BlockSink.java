package outsider_doublewal.doublewal;

import java.io.Closeable;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;

/** Takes a filled buffer and writes it some time later; the buffer is the sink's until the future is done. */
interface BlockSink extends Closeable {
    Future<Integer> put(ByteBuffer src, long at);
}
