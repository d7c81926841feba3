package threads;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The page is stamped before its only thread is started, by the method that starts it. */
final class StampedBeforeStartOk {
    private final FileChannel channel;
    private final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
    private volatile boolean open = true;
    private Thread thread;

    StampedBeforeStartOk(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    void start() {
        page.putLong(0, 0xCAFEL);
        thread = new Thread(this::loop, "flusher");
        thread.start();
    }

    void stop() throws InterruptedException {
        open = false;
        thread.join();
    }

    private void loop() {
        while (open) {
            try {
                channel.write(page.duplicate().clear(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
