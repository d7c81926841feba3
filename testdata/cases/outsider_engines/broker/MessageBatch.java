package outsider_engines.broker;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;

/** Messages of one producer request, serialized back to back. */
record MessageBatch(int partition, ByteBuffer bytes, int count) {

    static MessageBatch of(int partition, List<byte[]> messages, ByteBuffer target) {
        target.clear();
        for (byte[] message : messages) {
            target.putInt(message.length).put(message);
        }
        target.flip();
        return new MessageBatch(partition, target, messages.size());
    }
}

/** What became of an append. */
sealed interface Outcome {
    record Stored(long offset, int bytes) implements Outcome {}

    record Failed(Throwable cause) implements Outcome {}

    static void dispatch(Outcome outcome, Consumer<Stored> stored, Consumer<Failed> failed) {
        switch (outcome) {
            case Stored ok -> stored.accept(ok);
            case Failed bad -> failed.accept(bad);
        }
    }
}

/** Sends batches to the followers; reads the buffer from its position to its limit. */
interface Replicator {
    void ship(ByteBuffer batch);
}
