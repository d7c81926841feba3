package lib_held_vertx;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;

/** Records events through Vert.x files. */
final class Recorder {
    private Recorder() {}

    // The first future is dropped, and the header is changed for the second copy right away.
    static Future<Void> twoHeadersBad(AsyncFile file, Buffer header) {
        file.write(header, 0); // want CompletionIgnored
        header.setInt(0, 2); // want WriteInFlight
        return file.write(Buffer.buffer(4096), 4096);
    }

    // On a virtual thread await() comes back when the write has ended.
    static void twoHeadersOk(AsyncFile file, Buffer header) {
        file.write(header, 0).await();
        header.setInt(0, 2);
        file.write(header, 4096).await();
    }

    // Both are waited for before either is changed.
    static Future<Void> bothOk(AsyncFile left, AsyncFile right, Buffer event, Buffer index) {
        Future<Void> first = left.write(event, 0);
        Future<Void> second = right.write(index, 0);
        return Future.all(first, second)
                .<Void>mapEmpty()
                .onSuccess(
                        done -> {
                            event.setLong(0, 0L);
                            index.setLong(0, 0L);
                        });
    }
}
