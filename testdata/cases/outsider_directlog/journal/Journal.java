package outsider_directlog.journal;

import java.nio.ByteBuffer;

interface Journal extends AutoCloseable {
    /** May be called by many threads; false when the journal has no room for it now. */
    boolean append(ByteBuffer record);

    void start();

    @Override
    void close() throws InterruptedException;
}
