package multifile.sinks;

import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Knows the interface alone: nothing here names a channel. */
final class Stamper {
    private final PageSink sink;

    Stamper(PageSink sink) {
        this.sink = sink;
    }

    // The only sink submits; the stamp comes before the wait.
    void stampBad(long version) throws ExecutionException, InterruptedException {
        ByteBuffer page = ByteBuffer.allocateDirect(4096);
        Future<Integer> written = sink.put(page, 0);
        page.putLong(0, version); // want WriteInFlight
        written.get();
    }

    // The stamp comes before the submission.
    void stampOk(long version) throws ExecutionException, InterruptedException {
        ByteBuffer page = ByteBuffer.allocateDirect(4096);
        page.putLong(0, version);
        sink.put(page, 0).get();
    }
}
