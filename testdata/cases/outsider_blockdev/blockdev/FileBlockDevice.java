package outsider_blockdev.blockdev;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

final class FileBlockDevice implements BlockDevice {
    private final FileChannel channel;

    FileBlockDevice(Path image) throws IOException {
        Set<OpenOption> options = new HashSet<>();
        options.add(StandardOpenOption.READ);
        options.add(StandardOpenOption.WRITE);
        options.add(StandardOpenOption.DSYNC);
        options.add(ExtendedOpenOption.DIRECT);
        channel = FileChannel.open(image, options);
    }

    @Override
    public int read(ByteBuffer dst, long block) throws IOException {
        return channel.read(dst, block * BLOCK);
    }

    @Override
    public void write(ByteBuffer src, long block) throws IOException {
        long at = block * BLOCK;
        while (src.hasRemaining()) {
            at += channel.write(src, at);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
