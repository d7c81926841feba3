package outsider_engines.vectorindex;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Future;

/** Reads row after row into one segment, which lives as long as the cursor. */
abstract class RowCursor implements AutoCloseable {
    protected final float[] values = new float[VectorFile.DIMENSIONS];

    abstract float[] load(int ordinal) throws IOException;

    @Override
    public abstract void close() throws IOException;

    protected final float[] unpack(MemorySegment row) {
        MemorySegment.copy(row, ValueLayout.JAVA_FLOAT, 0, values, 0, values.length);
        return values;
    }
}

/** BUG: a pool thread performs the read and may not enter a confined segment: the future never completes. */
final class AsyncRowCursorBad extends RowCursor {
    private final VectorFile file;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment row = arena.allocate(VectorFile.ROW, 4096);

    AsyncRowCursorBad(VectorFile file) {
        this.file = file;
    }

    @Override
    float[] load(int ordinal) throws IOException {
        ByteBuffer target = row.asByteBuffer();
        Future<Integer> read = file.channel.read(target, VectorFile.offsetOf(ordinal)); // want ConfinedSegmentSubmitted
        if (VectorFile.settle(read) != VectorFile.ROW) {
            throw new IOException("row " + ordinal + " is truncated");
        }
        return unpack(row);
    }

    @Override
    public void close() {
        arena.close();
    }
}

/** A shared arena may be entered by any thread. */
final class AsyncRowCursorOk extends RowCursor {
    private final VectorFile file;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment row = arena.allocate(VectorFile.ROW, 4096);

    AsyncRowCursorOk(VectorFile file) {
        this.file = file;
    }

    @Override
    float[] load(int ordinal) throws IOException {
        ByteBuffer target = row.asByteBuffer();
        Future<Integer> read = file.channel.read(target, VectorFile.offsetOf(ordinal));
        if (VectorFile.settle(read) != VectorFile.ROW) {
            throw new IOException("row " + ordinal + " is truncated");
        }
        return unpack(row);
    }

    @Override
    public void close() {
        arena.close();
    }
}

/** Trap: confined memory and DIRECT, but a blocking channel: the thread that owns the arena does the read itself. */
final class BlockingRowCursorOk extends RowCursor {
    private final FileChannel channel;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment row = arena.allocate(VectorFile.ROW, 4096);

    BlockingRowCursorOk(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
    }

    @Override
    float[] load(int ordinal) throws IOException {
        ByteBuffer target = row.asByteBuffer();
        int count = channel.read(target, VectorFile.offsetOf(ordinal));
        if (count != VectorFile.ROW) {
            throw new IOException("row " + ordinal + " is truncated");
        }
        return unpack(row);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            arena.close();
        }
    }
}
