package lib_vertx;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;

/** Vert.x writes the buffer's own memory, and later than the call. */
final class Uploads {
    private Uploads() {}

    // The length is patched into the buffer before its write has ended.
    static Future<Void> patchedBad(AsyncFile file, Buffer frame, int length) {
        Future<Void> written = file.write(frame, 0);
        frame.setInt(0, length); // want WriteInFlight
        return written;
    }

    // Patched for the next frame when this one has been written.
    static Future<Void> patchedOk(AsyncFile file, Buffer frame, int length) {
        return file.write(frame, 0).onSuccess(done -> frame.setInt(0, length));
    }

    // Nobody waits, but a handler hears of the end of each write.
    static void heardOk(AsyncFile file, System.Logger log) {
        Buffer frame = Buffer.buffer("foo");
        for (int i = 0; i < 5; i++) {
            file.write(frame, frame.length() * i)
                    .onComplete(
                            end -> {
                                if (end.failed()) {
                                    log.log(System.Logger.Level.ERROR, "not written", end.cause());
                                }
                            });
        }
    }

    // Nobody hears of the end of any.
    static void unheardBad(AsyncFile file) {
        Buffer frame = Buffer.buffer("foo");
        for (int i = 0; i < 5; i++) {
            file.write(frame, frame.length() * i); // want CompletionIgnored
        }
    }

    // A slice is a view: the same memory.
    static Future<Void> sliceBad(AsyncFile file, Buffer frame) {
        Future<Void> written = file.write(frame.slice(), 0);
        frame.setByte(0, (byte) 0); // want WriteInFlight
        return written;
    }

    // A copy is not.
    static Future<Void> copyOk(AsyncFile file, Buffer frame) {
        Future<Void> written = file.write(frame.copy(), 0);
        frame.setByte(0, (byte) 0);
        return written;
    }

    // Buffer.buffer(byte[]) copies: the array is free at once.
    static Future<Void> arrayOk(AsyncFile file, byte[] row) {
        Future<Void> written = file.write(Buffer.buffer(row), 0);
        row[0] = 0;
        return written;
    }

    // The stream's write takes the frame, which is stamped afterwards; that its future is dropped is how streams are used.
    static void streamBad(AsyncFile file, Buffer frame, long sequence) {
        file.write(frame);
        frame.setLong(0, sequence); // want WriteInFlight
    }

    // A new frame for each write, and nobody waits.
    static void streamOk(AsyncFile file, byte[][] rows) {
        for (byte[] row : rows) {
            Buffer frame = Buffer.buffer(row.length + 4);
            frame.appendInt(row.length);
            frame.appendBytes(row);
            file.write(frame);
        }
    }

    // Who looks at the future all the same may stamp the frame then.
    static Future<Void> streamedOk(AsyncFile file, Buffer frame, long sequence) {
        return file.write(frame).onComplete(written -> frame.setLong(0, sequence));
    }

    // The read sets the bytes of the buffer when it ends; the magic is taken out before.
    static Future<Integer> magicBad(AsyncFile file, Buffer page) {
        Future<Buffer> read = file.read(page, 0, 0, 4096);
        int magic = page.getInt(0); // missing ReadInFlight
        return read.map(magic);
    }

    // Mapped from the result of the read.
    static Future<Integer> magicOk(AsyncFile file, Buffer page) {
        return file.read(page, 0, 0, 4096).map(read -> read.getInt(0));
    }

    // Two writes in a row, chained: the buffer is refilled between them.
    static Future<Void> chainedOk(AsyncFile file, Buffer frame) {
        return file.write(frame, 0)
                .compose(
                        first -> {
                            frame.setInt(0, 2);
                            return file.write(frame, 4096);
                        });
    }
}
