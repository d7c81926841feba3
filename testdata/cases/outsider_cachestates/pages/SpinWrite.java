package outsider_cachestates.pages;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;

/** The same with a volatile flag: what the handler wrote, and the end of the I/O, happen before the loop's exit. */
final class SpinWrite implements CompletionHandler<Integer, ByteBuffer> {
    private final ByteBuffer superblock = ByteBuffer.allocateDirect(PageStore.PAGE);
    private int written;
    private volatile boolean done;

    @Override
    public void completed(Integer n, ByteBuffer page) {
        written = n;
        done = true;
    }

    @Override
    public void failed(Throwable e, ByteBuffer page) {
        written = -1;
        done = true;
    }

    boolean writeOk(AsynchronousFileChannel channel, long generation) {
        superblock.clear();
        superblock.putLong(0, generation);
        done = false;
        channel.write(superblock, 0, superblock, this);
        while (!done) {
            Thread.onSpinWait();
        }
        superblock.putLong(0, 0L);
        return written == PageStore.PAGE;
    }
}
