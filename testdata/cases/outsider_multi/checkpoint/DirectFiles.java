package outsider_multi.checkpoint;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opening and allocating for direct I/O. */
final class DirectFiles {
    static final int BLOCK = 4096;

    private DirectFiles() {}

    static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    static ByteBuffer allocate(int blocks) {
        return ByteBuffer.allocateDirect((blocks + 1) * BLOCK).alignedSlice(BLOCK).limit(blocks * BLOCK);
    }
}
