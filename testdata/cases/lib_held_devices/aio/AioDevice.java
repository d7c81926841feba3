package lib_held_devices.aio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.activemq.artemis.nativo.jlibaio.LibaioContext;
import org.apache.activemq.artemis.nativo.jlibaio.LibaioFile;
import org.apache.activemq.artemis.nativo.jlibaio.SubmitInfo;

/** libaio with a callback per block; another thread sits in {@link LibaioContext#poll()}. */
final class AioDevice {
    /** One write: holds the block while libaio has it. */
    static final class Write implements SubmitInfo {
        private final ByteBuffer block;
        private final Consumer<ByteBuffer> whenDone;
        private String failure;

        Write(ByteBuffer block, Consumer<ByteBuffer> whenDone) {
            this.block = block;
            this.whenDone = whenDone;
        }

        @Override
        public void onError(int errno, String message) {
            failure = message;
        }

        @Override
        public void done() {
            whenDone.accept(block);
        }

        String failure() {
            return failure;
        }
    }

    private final LibaioFile<Write> file;

    AioDevice(LibaioFile<Write> file) {
        this.file = file;
    }

    void write(ByteBuffer block, long position, Consumer<ByteBuffer> whenDone) throws IOException {
        file.write(position, block.capacity(), block, new Write(block, whenDone));
    }

    CompletableFuture<ByteBuffer> write(ByteBuffer block, long position) throws IOException {
        CompletableFuture<ByteBuffer> done = new CompletableFuture<>();
        write(block, position, done::complete);
        return done;
    }
}
