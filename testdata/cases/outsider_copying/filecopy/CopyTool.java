package outsider_copying.filecopy;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

final class CopyTool {
    enum Mode { PLAIN, OVERLAPPED, SHORTCUT }

    static long copy(Path source, Path target, Mode mode) throws IOException {
        try (AsynchronousFileChannel from = AsynchronousFileChannel.open(source, StandardOpenOption.READ);
             AsynchronousFileChannel to = AsynchronousFileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Buffers buffers = new Buffers(1 << 20);
            OverlappedCopier overlapped = new OverlappedCopier(from, to, buffers);
            Copier copier = switch (mode) {
                case PLAIN -> new PlainCopier(from, to, buffers);
                case OVERLAPPED -> overlapped;
                case SHORTCUT -> overlapped::copyBad;
            };
            return copier.copy();
        }
    }
}
