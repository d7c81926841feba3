package outsider_multi.replica;

import java.nio.ByteBuffer;
import java.util.concurrent.Future;

/** A block that is being read, and the promise that it has been. */
record Fetch(ByteBuffer block, Future<Integer> arrival) {

    boolean arrived() {
        return arrival.isDone();
    }
}
