package outsider_engines.sstable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Common part of the table writers: block layout, index of first keys, bookkeeping of what is in flight. */
abstract class TableWriter<K extends Comparable<K>> {
    record Pending(Future<Integer> write, int length) {}

    record IndexEntry<K>(K firstKey, long offset) {}

    protected final AsynchronousFileChannel channel;
    protected final int blockSize;
    protected final int maxInFlight;
    protected final List<Pending> pending = new ArrayList<>();
    protected final List<IndexEntry<K>> index = new ArrayList<>();
    protected long offset;

    TableWriter(AsynchronousFileChannel channel, TableOptions options) {
        this.channel = channel;
        this.blockSize = options.blockSize();
        this.maxInFlight = options.maxInFlight();
    }

    abstract void writeBatch(SortedMap<K, Entry<K>> batch) throws IOException;

    protected static void encode(Entry<?> entry, ByteBuffer block) {
        block.putInt(entry.encodedKey().length).put(entry.encodedKey());
        block.putInt(entry.value().length).put(entry.value());
    }

    /** Waits for everything, remembers the first failure, forgets the list only when all of it is over. */
    protected final void settleAll() throws IOException {
        IOException failure = null;
        for (Pending each : pending) {
            try {
                int written = settle(each.write());
                if (written != each.length() && failure == null) {
                    failure = new IOException("short block");
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        pending.clear();
        if (failure != null) {
            throw failure;
        }
    }

    static int settle(Future<Integer> write) throws IOException {
        boolean interrupted = false;
        try {
            for (;;) {
                try {
                    return write.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

/** BUG: one block for all of the batch; each write is waited for before the next one, but the block is refilled before that. */
final class OneBlockTableWriterBad<K extends Comparable<K>> extends TableWriter<K> {
    OneBlockTableWriterBad(AsynchronousFileChannel channel, TableOptions options) {
        super(channel, options);
    }

    @Override
    void writeBatch(SortedMap<K, Entry<K>> batch) throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(blockSize);
        for (Entry<K> entry : batch.values()) {
            if (entry.length() > block.remaining()) {
                settleAll();
                block.flip();
                int length = block.limit();
                pending.add(new Pending(channel.write(block, offset), length));
                offset += length;
                block.clear(); // want WriteInFlight
            }
            if (block.position() == 0) {
                index.add(new IndexEntry<>(entry.key(), offset));
            }
            encode(entry, block);
        }
        settleAll();
        block.flip();
        int rest = block.limit();
        pending.add(new Pending(channel.write(block, offset), rest));
        offset += rest;
        settleAll();
    }
}

/** A fresh block per write; the futures are settled when there are too many and at the end. */
final class BlockPerWriteTableWriterOk<K extends Comparable<K>> extends TableWriter<K> {
    BlockPerWriteTableWriterOk(AsynchronousFileChannel channel, TableOptions options) {
        super(channel, options);
    }

    @Override
    void writeBatch(SortedMap<K, Entry<K>> batch) throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(blockSize);
        for (Entry<K> entry : batch.values()) {
            if (entry.length() > block.remaining()) {
                submit(block);
                block = ByteBuffer.allocateDirect(blockSize);
            }
            if (block.position() == 0) {
                index.add(new IndexEntry<>(entry.key(), offset));
            }
            encode(entry, block);
        }
        submit(block);
        settleAll();
    }

    private void submit(ByteBuffer block) throws IOException {
        if (pending.size() == maxInFlight) {
            settleAll();
        }
        block.flip();
        int length = block.limit();
        pending.add(new Pending(channel.write(block, offset), length));
        offset += length;
    }
}

/** Trap: the collecting block is reused at once, but what was submitted is a copy of it. */
final class CopyingTableWriterOk<K extends Comparable<K>> extends TableWriter<K> {
    private final ByteBuffer collecting;

    CopyingTableWriterOk(AsynchronousFileChannel channel, TableOptions options) {
        super(channel, options);
        this.collecting = ByteBuffer.allocate(options.blockSize());
    }

    @Override
    void writeBatch(SortedMap<K, Entry<K>> batch) throws IOException {
        for (Entry<K> entry : batch.values()) {
            if (entry.length() > collecting.remaining()) {
                submitCopy();
            }
            encode(entry, collecting);
        }
        submitCopy();
        settleAll();
    }

    private void submitCopy() {
        collecting.flip();
        int length = collecting.remaining();
        ByteBuffer copy = ByteBuffer.allocateDirect(length);
        copy.put(collecting).flip();
        pending.add(new Pending(channel.write(copy, offset), length));
        offset += length;
        collecting.clear();
    }
}
