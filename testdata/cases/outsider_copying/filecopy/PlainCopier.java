package outsider_copying.filecopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;

/** Correct: one chunk, every operation is finished before the next is started. Synchronous in effect. */
record PlainCopier(AsynchronousFileChannel from, AsynchronousFileChannel to, Buffers buffers) implements Copier {
    @Override
    public long copy() throws IOException {
        ByteBuffer chunk = buffers.take();
        long in = 0;
        long out = 0;
        int n;
        while ((n = Buffers.finish(from.read(chunk, in))) >= 0) {
            in += n;
            chunk.flip();
            while (chunk.hasRemaining()) {
                out += Buffers.finish(to.write(chunk, out));
            }
            chunk.clear();
        }
        buffers.give(chunk);
        return out;
    }
}
