package lib_jaydio;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import moe.cnkirito.kdio.DirectChannel;
import moe.cnkirito.kdio.DirectIOLib;
import moe.cnkirito.kdio.DirectIOUtils;
import net.smacke.jaydio.DirectIoLib;
import net.smacke.jaydio.buffer.AlignedDirectByteBuffer;
import net.smacke.jaydio.channel.DirectIoByteChannel;

/** O_DIRECT through JNA: pread and pwrite are synchronous. */
final class DirectFiles {
    private DirectFiles() {}

    // Written, refilled and written again by one thread.
    static void twoBlocksOk(File file, byte[] first, byte[] second) throws IOException {
        DirectIoLib lib = DirectIoLib.getLibForPath(file.getPath());
        AlignedDirectByteBuffer block = AlignedDirectByteBuffer.allocate(lib, lib.blockSize());
        try (DirectIoByteChannel channel = DirectIoByteChannel.getChannel(lib, file, false)) {
            block.put(first);
            block.flip();
            channel.write(block, 0);
            block.clear();
            block.put(second);
            block.flip();
            channel.write(block, lib.blockSize());
        } finally {
            block.close();
        }
    }

    // close() frees the memory that the task on the other thread is about to write.
    static Future<Integer> closedUnderTheTaskBad(ExecutorService writers, DirectIoByteChannel channel, DirectIoLib lib, byte[] row) {
        AlignedDirectByteBuffer block = AlignedDirectByteBuffer.allocate(lib, lib.blockSize());
        block.put(row);
        block.flip();
        Future<Integer> write = writers.submit(() -> channel.write(block, 0));
        block.close(); // want ReleaseInFlight
        return write;
    }

    // Closed by the task itself.
    static Future<Integer> closedByTheTaskOk(ExecutorService writers, DirectIoByteChannel channel, DirectIoLib lib, byte[] row) {
        AlignedDirectByteBuffer block = AlignedDirectByteBuffer.allocate(lib, lib.blockSize());
        block.put(row);
        block.flip();
        return writers.submit(
                () -> {
                    try {
                        return channel.write(block, 0);
                    } finally {
                        block.close();
                    }
                });
    }

    // kdio's buffers are plain ByteBuffers; the row is changed while the handed-over write may be running.
    static int changedUnderTheTaskBad(ExecutorService writers, DirectChannel channel, DirectIOLib lib, long id) throws Exception {
        ByteBuffer block = DirectIOUtils.allocateForDirectIO(lib, 4096);
        block.putLong(0, id);
        Future<Integer> write = writers.submit(() -> channel.write(block, 0));
        block.putLong(0, id + 1); // want WriteInFlight
        return write.get();
    }

    // Synchronous: read, then decode.
    static long readOk(DirectChannel channel, DirectIOLib lib) throws IOException {
        ByteBuffer block = DirectIOUtils.allocateForDirectIO(lib, 4096);
        channel.read(block, 0);
        return block.getLong(0);
    }
}
