package lib_held_artemis;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.activemq.artemis.core.io.SequentialFile;
import org.apache.activemq.artemis.core.io.SequentialFileFactory;
import org.apache.activemq.artemis.core.journal.impl.SimpleWaitIOCallback;
import org.apache.activemq.artemis.nativo.jlibaio.LibaioContext;
import org.apache.activemq.artemis.nativo.jlibaio.LibaioFile;
import org.apache.activemq.artemis.nativo.jlibaio.SubmitInfo;

/** Waits that are bounded, closes that do not wait. */
final class Paging {
    private Paging() {}

    // The wait is bounded and its answer is not heard.
    static int boundedBad(SequentialFile page, ByteBuffer buffer) throws Exception {
        SimpleWaitIOCallback callback = new SimpleWaitIOCallback();
        page.read(buffer, callback);
        callback.waitCompletion(500);
        return buffer.getInt(0); // want ReadInFlight
    }

    // The answer decides whether the page is looked at.
    static int boundedOk(SequentialFile page, ByteBuffer buffer) throws Exception {
        SimpleWaitIOCallback callback = new SimpleWaitIOCallback();
        page.read(buffer, callback);
        if (!callback.waitCompletion(500)) {
            return -1;
        }
        return buffer.getInt(0);
    }

    // Fire and forget gives the buffer away; the next message is put into it all the same.
    static void fireAndForgetBad(SequentialFileFactory factory, SequentialFile page, byte[] first, byte[] second) throws Exception {
        ByteBuffer buffer = factory.newBuffer(8192);
        buffer.put(first);
        buffer.rewind();
        page.writeDirect(buffer, false);
        buffer.put(second); // want WriteInFlight
    }

    // With sync the call waits.
    static void syncOk(SequentialFile page, ByteBuffer buffer, byte[] second) throws Exception {
        page.writeDirect(buffer, true);
        buffer.put(second);
    }

    // Whether it waits only the caller knows.
    static void maybeOk(SequentialFile page, ByteBuffer buffer, boolean sync, byte[] second) throws Exception {
        page.writeDirect(buffer, sync);
        buffer.put(second);
    }

    // A new buffer for every message.
    static void fireAndForgetOk(SequentialFileFactory factory, SequentialFile page, byte[][] messages) throws Exception {
        for (byte[] message : messages) {
            ByteBuffer buffer = factory.newBuffer(8192);
            buffer.put(message);
            buffer.rewind();
            page.writeDirect(buffer, false);
        }
    }

    // close() closes the descriptor, and the block is freed while libaio still writes it.
    static <C extends SubmitInfo> void closeBad(LibaioFile<C> file, C callback) throws IOException {
        ByteBuffer block = file.newBuffer(4096);
        LibaioContext.memsetBuffer(block, 4096);
        file.write(0, 4096, block, callback);
        file.close();
        LibaioContext.freeBuffer(block); // want ReleaseInFlight
    }

    // One operation, one completion polled, then freed.
    static <C extends SubmitInfo> void polledOk(LibaioContext<C> context, LibaioFile<C> file, C callback, C[] ended) throws IOException {
        ByteBuffer block = file.newBuffer(4096);
        LibaioContext.memsetBuffer(block, 4096);
        file.write(0, 4096, block, callback);
        while (context.poll(ended, 1, 1) < 1) {
            Thread.onSpinWait();
        }
        LibaioContext.freeBuffer(block);
    }
}
