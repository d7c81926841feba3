package multifile.blockcache;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;

final class Block implements CompletionHandler<Integer, Void> {
    final ByteBuffer bytes = ByteBuffer.allocateDirect(8192);
    private final CountDownLatch loaded = new CountDownLatch(1);
    private volatile Throwable failure;

    Block load(AsynchronousFileChannel ch, long pos) {
        ch.read(bytes, pos, null, this);
        return this;
    }

    void awaitLoaded() throws InterruptedException {
        loaded.await();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    int tag() {
        return bytes.getInt(0);
    }

    @Override
    public void completed(Integer n, Void v) {
        loaded.countDown();
    }

    @Override
    public void failed(Throwable t, Void v) {
        failure = t;
        loaded.countDown();
    }
}
