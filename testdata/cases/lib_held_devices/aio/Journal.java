package lib_held_devices.aio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.apache.activemq.artemis.nativo.jlibaio.LibaioContext;

/** Clients of the device, with a future and with a callback. */
final class Journal {
    private Journal() {}

    // Freed when the call has returned: libaio has just begun.
    static CompletableFuture<ByteBuffer> appendBad(AioDevice device, byte[] record) throws IOException {
        ByteBuffer block = LibaioContext.newAlignedBuffer(4096, 4096);
        block.put(record);
        CompletableFuture<ByteBuffer> written = device.write(block, 0);
        LibaioContext.freeBuffer(block); // want ReleaseInFlight
        return written;
    }

    // Freed by a stage that gets the block back.
    static CompletableFuture<Void> appendOk(AioDevice device, byte[] record) throws IOException {
        ByteBuffer block = LibaioContext.newAlignedBuffer(4096, 4096);
        block.put(record);
        return device.write(block, 0).thenAccept(LibaioContext::freeBuffer);
    }

    // Freed by the callback that done() calls.
    static void appendWithCallbackOk(AioDevice device, byte[] record) throws IOException {
        ByteBuffer block = LibaioContext.newAlignedBuffer(4096, 4096);
        block.put(record);
        device.write(block, 0, LibaioContext::freeBuffer);
    }
}
