package lib_artemis;

import java.nio.ByteBuffer;
import org.apache.activemq.artemis.core.io.IOCallback;
import org.apache.activemq.artemis.core.io.SequentialFile;
import org.apache.activemq.artemis.core.io.SequentialFileFactory;
import org.apache.activemq.artemis.core.journal.impl.SimpleWaitIOCallback;

/** The journal's files: writeDirect takes the buffer, and gives it back to the factory when it is written. */
final class JournalFiles {
    private JournalFiles() {}

    // With libaio writeDirect only submits, and the factory's callback recycles the buffer itself.
    static void doubleReleaseBad(SequentialFileFactory factory, SequentialFile file, byte[] record, IOCallback callback) {
        ByteBuffer buffer = factory.newBuffer(record.length);
        buffer.put(record);
        buffer.rewind();
        file.writeDirect(buffer, true, callback);
        factory.releaseBuffer(buffer); // want ReleaseInFlight
    }

    // The buffer is given away and not looked at again.
    static void givenAwayOk(SequentialFileFactory factory, SequentialFile file, byte[] record, IOCallback callback) {
        ByteBuffer buffer = factory.newBuffer(record.length);
        buffer.put(record);
        buffer.rewind();
        file.writeDirect(buffer, true, callback);
    }

    // Blocks until it is written and leaves the buffer to the caller.
    static void blockingOk(SequentialFileFactory factory, SequentialFile file, byte[] record) throws Exception {
        ByteBuffer buffer = factory.newBuffer(record.length);
        buffer.put(record);
        buffer.rewind();
        file.blockingWriteDirect(buffer, true, false);
        buffer.put(0, (byte) 0);
        factory.releaseBuffer(buffer);
    }

    // The record is numbered after its submission.
    static void numberedLateBad(SequentialFile file, ByteBuffer record, int number, SimpleWaitIOCallback callback) throws Exception {
        file.writeDirect(record, true, callback);
        record.putInt(0, number); // want WriteInFlight
        callback.waitCompletion();
    }

    // The callback is waited for before the file's header is looked at.
    static int readHeaderOk(SequentialFile file, ByteBuffer header) throws Exception {
        SimpleWaitIOCallback callback = new SimpleWaitIOCallback();
        file.read(header, callback);
        callback.waitCompletion();
        return header.getInt(0);
    }

    // The wait comes one line too late.
    static int readHeaderBad(SequentialFile file, ByteBuffer header) throws Exception {
        SimpleWaitIOCallback callback = new SimpleWaitIOCallback();
        file.read(header, callback);
        int version = header.getInt(0); // want ReadInFlight
        callback.waitCompletion();
        return version;
    }

    // Without a callback read() blocks.
    static int readBlockingOk(SequentialFile file, ByteBuffer header) throws Exception {
        file.read(header);
        return header.getInt(0);
    }
}
