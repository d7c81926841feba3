package multifile.sinks;

import java.nio.ByteBuffer;
import java.util.concurrent.Future;

/** Where pages go; the page is the sink's until the future is done. */
interface PageSink {
    Future<Integer> put(ByteBuffer page, long position);
}
