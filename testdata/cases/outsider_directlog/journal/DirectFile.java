package outsider_directlog.journal;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file past the page cache, durable on return. */
final class DirectFile implements Closeable {
    static final int BLOCK = 4096;
    private final FileChannel channel;

    DirectFile(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC, ExtendedOpenOption.DIRECT);
    }

    static ByteBuffer aligned(int blocks) {
        return ByteBuffer.allocateDirect((blocks + 1) * BLOCK).alignedSlice(BLOCK).slice(0, blocks * BLOCK);
    }

    void writeFully(ByteBuffer src, long at) throws IOException {
        long pos = at;
        while (src.hasRemaining()) {
            pos += channel.write(src, pos);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
