package outsider_cachestates.pages;

import java.nio.ByteBuffer;
import java.util.concurrent.Future;

/** State of one cached page. */
sealed interface Slot {
    record Resident(ByteBuffer page) implements Slot {}

    record Loading(ByteBuffer page, Future<Integer> read) implements Slot {}
}
