package outsider_pageio.pageio;

import java.nio.ByteBuffer;

@FunctionalInterface
interface PageEncoder {
    void encode(ByteBuffer into);

    static PageEncoder ofLongs(long... values) {
        return into -> {
            for (long v : values) {
                into.putLong(v);
            }
        };
    }
}
