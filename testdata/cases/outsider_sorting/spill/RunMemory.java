package outsider_sorting.spill;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;

/** One sorted run in native memory: a header block, then rows. */
record RunMemory(MemorySegment all) {
    static final int HEADER = 4096;
    static final int ROWS = 1 << 18;
    static final int BYTES = HEADER + ROWS;

    static RunMemory in(Arena arena) {
        return new RunMemory(arena.allocate(BYTES, 4096));
    }

    MemorySegment headerSegment() {
        return all.asSlice(0, HEADER);
    }

    ByteBuffer rows() {
        return all.asSlice(HEADER, ROWS).asByteBuffer();
    }

    void row(int i, long key, long value) {
        all.set(ValueLayout.JAVA_LONG, HEADER + 16L * i, key);
        all.set(ValueLayout.JAVA_LONG, HEADER + 16L * i + 8, value);
    }
}
