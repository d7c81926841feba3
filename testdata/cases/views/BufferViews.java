package views;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.Arrays;
import java.util.concurrent.Future;
import java.util.zip.CRC32C;

/** Views share memory; a view's position is its own. */
final class BufferViews {
    private static final VarHandle LONGS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private BufferViews() {}

    // The duplicate is submitted, the original is written: same bytes.
    static void duplicateBad(AsynchronousFileChannel ch, ByteBuffer segment) throws Exception {
        Future<Integer> f = ch.write(segment.duplicate(), 0);
        segment.putLong(64, 7L); // want WriteInFlight
        f.get();
    }

    // clear() of the original moves only the original's limit, the submitted duplicate has its own.
    static void duplicateStateOk(AsynchronousFileChannel ch, ByteBuffer segment) throws Exception {
        segment.flip();
        Future<Integer> f = ch.write(segment.duplicate(), 0);
        segment.clear();
        f.get();
        segment.putLong(0, 7L);
    }

    // Two halves of one allocation; the other half is filled meanwhile.
    static void otherHalfOk(AsynchronousFileChannel ch, ByteBuffer segment) throws Exception {
        ByteBuffer lower = segment.slice(0, 65536);
        ByteBuffer upper = segment.slice(65536, 65536);
        Future<Integer> f = ch.write(lower, 0);
        upper.putLong(0, System.nanoTime());
        f.get();
    }

    // The second slice begins in the middle of the first.
    static void overlappingSliceBad(AsynchronousFileChannel ch, ByteBuffer segment) throws Exception {
        ByteBuffer lower = segment.slice(0, 65536);
        ByteBuffer middle = segment.slice(32768, 65536);
        Future<Integer> f = ch.write(lower, 0);
        middle.putLong(0, System.nanoTime()); // want WriteInFlight
        f.get();
    }

    // A read-only view goes to the channel, which does not make the memory read-only.
    static void readOnlyBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        ByteBuffer view = page.asReadOnlyBuffer();
        Future<Integer> f = ch.write(view, 0);
        page.put(0, (byte) 1); // want WriteInFlight
        f.get();
    }

    // A read-only view taken before is only read while the page is written: harmless.
    static long readOnlyOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        ByteBuffer view = page.asReadOnlyBuffer();
        Future<Integer> f = ch.write(page, 0);
        CRC32C crc = new CRC32C();
        crc.update(view);
        f.get();
        return crc.getValue();
    }

    // A long view writes through.
    static void longViewBad(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer bitmap = ByteBuffer.allocateDirect(32768);
        LongBuffer words = bitmap.asLongBuffer();
        Future<Integer> f = ch.write(bitmap, 0);
        words.put(3, words.get(3) | 1L << 17); // want WriteInFlight
        f.get();
    }

    // The bit is set when the bitmap is back.
    static void longViewOk(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer bitmap = ByteBuffer.allocateDirect(32768);
        LongBuffer words = bitmap.asLongBuffer();
        ch.write(bitmap, 0).get();
        words.put(3, words.get(3) | 1L << 17);
    }

    // The backing array of a heap buffer is the buffer; the pool thread copies it late.
    static void backingArrayBad(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer page = ByteBuffer.allocate(4096);
        Future<Integer> f = ch.write(page, 0);
        Arrays.fill(page.array(), (byte) 0); // want WriteInFlight
        f.get();
    }

    // wrap() makes a view of the caller's array.
    static void wrappedBad(AsynchronousFileChannel ch, byte[] row, byte[] next) throws Exception {
        Future<Integer> f = ch.write(ByteBuffer.wrap(row), 0);
        System.arraycopy(next, 0, row, 0, next.length); // want WriteInFlight
        f.get();
    }

    // An element assignment is a write as well.
    static void elementBad(AsynchronousFileChannel ch, byte[] row) throws Exception {
        Future<Integer> f = ch.write(ByteBuffer.wrap(row), 0);
        row[0] = 'D'; // want WriteInFlight
        f.get();
    }

    // A clone is wrapped, the caller's array stays the caller's.
    static void wrappedCloneOk(AsynchronousFileChannel ch, byte[] row, byte[] next) throws Exception {
        Future<Integer> f = ch.write(ByteBuffer.wrap(row.clone()), 0);
        System.arraycopy(next, 0, row, 0, next.length);
        row[0] = 'D';
        f.get();
    }

    // The array is read out of a buffer that is still being filled.
    static byte[] copyOutBad(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer page = ByteBuffer.allocate(4096);
        Future<Integer> f = ch.read(page, 0);
        byte[] copy = Arrays.copyOf(page.array(), 4096); // want ReadInFlight
        f.get();
        return copy;
    }

    // The checksum of a page is computed before the page is there.
    static long checksumBad(AsynchronousFileChannel ch) throws Exception {
        byte[] raw = new byte[4096];
        Future<Integer> f = ch.read(ByteBuffer.wrap(raw), 0);
        CRC32C crc = new CRC32C();
        crc.update(raw); // want ReadInFlight
        f.get();
        return crc.getValue();
    }

    // A VarHandle view stores into the buffer.
    static void varHandleBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        LONGS.set(page, 8, 42L); // want WriteInFlight
        f.get();
    }

    // Loading through the VarHandle is a read, and the write only reads, too.
    static long varHandleOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        long v = (long) LONGS.get(page, 8);
        f.get();
        LONGS.set(page, 8, v + 1);
        return v;
    }

    // Bulk copy out of a block that is being filled.
    static void bulkCopyBad(AsynchronousFileChannel ch, ByteBuffer block, ByteBuffer cache) throws Exception {
        Future<Integer> f = ch.read(block, 0);
        cache.put(0, block, 0, 4096); // want ReadInFlight
        f.get();
    }

    // Bulk copy out of a block that is being written: reading is allowed.
    static void bulkCopyOk(AsynchronousFileChannel ch, ByteBuffer block, ByteBuffer cache) throws Exception {
        Future<Integer> f = ch.write(block, 0);
        cache.put(0, block, 0, 4096);
        f.get();
    }

    private static ByteBuffer body(ByteBuffer page) {
        return page.slice(32, page.capacity() - 32);
    }

    // A helper returns a view, and the view is written.
    static void helperViewBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        ByteBuffer body = body(page);
        Future<Integer> f = ch.write(page, 0);
        body.putInt(0, 99); // want WriteInFlight
        f.get();
    }

    // The same helper makes a view of a private copy.
    static void helperViewOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page.duplicate(), 0);
        ByteBuffer copy = ByteBuffer.allocate(page.capacity());
        body(copy).putInt(0, 99);
        f.get();
    }
}
