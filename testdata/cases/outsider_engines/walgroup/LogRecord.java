package outsider_engines.walgroup;

import java.nio.ByteBuffer;

/** What a transaction leaves behind in the write-ahead log. */
sealed interface LogRecord {
    record Put(long txn, byte[] key, byte[] value) implements LogRecord {}

    record Delete(long txn, byte[] key) implements LogRecord {}

    record Commit(long txn, long timestamp) implements LogRecord {}

    default int encodedLength() {
        return switch (this) {
            case Put(long txn, byte[] key, byte[] value) -> 1 + Long.BYTES + 2 * Integer.BYTES + key.length + value.length;
            case Delete(long txn, byte[] key) -> 1 + Long.BYTES + Integer.BYTES + key.length;
            case Commit(long txn, long timestamp) -> 1 + 2 * Long.BYTES;
        };
    }

    default void encodeTo(ByteBuffer out) {
        switch (this) {
            case Put(long txn, byte[] key, byte[] value) -> {
                out.put((byte) 1).putLong(txn);
                putBytes(out, key);
                putBytes(out, value);
            }
            case Delete(long txn, byte[] key) -> {
                out.put((byte) 2).putLong(txn);
                putBytes(out, key);
            }
            case Commit(long txn, long timestamp) -> out.put((byte) 3).putLong(txn).putLong(timestamp);
        }
    }

    private static void putBytes(ByteBuffer out, byte[] bytes) {
        out.putInt(bytes.length).put(bytes);
    }
}
