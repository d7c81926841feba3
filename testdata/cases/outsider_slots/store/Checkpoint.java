package outsider_slots.store;

import java.nio.ByteBuffer;

/** The state of the engine at one moment. */
record Checkpoint(long lsn, long[] roots) {
    static final int STATE = 0;
    static final int ABORTED = 0xDEAD;
    static final int VALID = 1;

    /** Encodes into the page from 0 on; position and limit still span the whole page. */
    void encode(ByteBuffer page) {
        page.putInt(STATE, VALID);
        page.putLong(8, lsn);
        for (int i = 0; i < roots.length; i++) {
            page.putLong(16 + 8 * i, roots[i]);
        }
    }
}
