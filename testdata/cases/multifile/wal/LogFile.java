package multifile.wal;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

interface LogFile {
    Future<Integer> append(ByteBuffer record, long at);

    record Async(AsynchronousFileChannel channel) implements LogFile {
        @Override
        public Future<Integer> append(ByteBuffer record, long at) {
            return channel.write(record, at);
        }
    }
}
