package outsider_pageio.pageio;

import java.nio.ByteBuffer;

/** What travels with one page write as its attachment. */
final class Ticket {
    final ByteBuffer page;
    final long start;
    long at;
    int retries = 3;

    Ticket(ByteBuffer page, long start) {
        this.page = page;
        this.start = start;
        this.at = start;
    }
}
