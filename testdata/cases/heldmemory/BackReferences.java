package heldmemory;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Memory that is reached through an object that only refers back to who holds it. */
final class BackReferences {

    /** Holds the page, and who wants it. */
    static final class Frame {
        private Pin first;
        final ByteBuffer page = ByteBuffer.allocateDirect(4096);
    }

    /** Has nothing but the frame. */
    static final class Pin {
        final Frame frame;

        Pin(Frame frame) {
            this.frame = frame;
        }
    }

    private final AsynchronousFileChannel channel;

    BackReferences(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    private static int size(Frame frame) {
        return frame.page.capacity();
    }

    private static void stamp(Pin pin, long number) {
        pin.frame.page.putLong(0, number);
    }

    // The number is in the page before it is lent.
    void storeOk(long number) throws ExecutionException, InterruptedException {
        Frame frame = new Frame();
        frame.first = new Pin(frame);
        stamp(frame.first, number);
        Future<Integer> written = channel.write(frame.page, number * size(frame));
        written.get();
    }

    // The page is in flight when the pin's holder puts the number into it.
    void storeBad(long number) throws ExecutionException, InterruptedException {
        Frame frame = new Frame();
        frame.first = new Pin(frame);
        Future<Integer> written = channel.write(frame.page, number * size(frame));
        stamp(frame.first, number); // want WriteInFlight
        written.get();
    }
}
