package outsider_multi.walpool;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

/** Gives its page back when the write is over. */
final class PatientWriterOk {
    private final AsynchronousFileChannel log;
    private final PagePool pool;

    PatientWriterOk(AsynchronousFileChannel log, PagePool pool) {
        this.log = log;
        this.pool = pool;
    }

    boolean write(byte[] record, long at) {
        ByteBuffer page = pool.acquire();
        page.put(record).flip();
        Future<Integer> write = log.write(page, at);
        boolean written = Waits.untilOver(write);
        pool.release(page);
        return written;
    }
}
