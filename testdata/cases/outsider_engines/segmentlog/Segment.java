package outsider_engines.segmentlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One segment file: a header block, data blocks, a footer block. */
final class Segment implements AutoCloseable {
    private static final int BLOCK = DirectFiles.BLOCK;
    private static final int FOOTER_LENGTH = 40;
    private static final long FOOTER_MAGIC = 0x5345_474d_454e_5431L;

    private final FileChannel file;

    Segment(Path path) throws IOException {
        file = DirectFiles.openForWrite(path);
    }

    /** BUG: the header comes from the heap; the channel copies it into a hidden direct buffer first. */
    void writeHeaderBad(String topic) throws IOException {
        byte[] header = new byte[BLOCK];
        byte[] name = topic.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, header, 0, name.length);
        int written = file.write(ByteBuffer.wrap(header), 0L); // want HeapBufferOnDirectChannel
        if (written != BLOCK) {
            throw new IOException("short header");
        }
    }

    void writeHeaderOk(String topic) throws IOException {
        ByteBuffer header = DirectFiles.allocate(1);
        header.put(topic.getBytes(StandardCharsets.UTF_8));
        header.clear();
        int written = file.write(header, 0L);
        if (written != BLOCK) {
            throw new IOException("short header");
        }
    }

    /** BUG: only the 40 bytes of the footer are offered, a DIRECT channel takes whole blocks. */
    void writeFooterBad(long firstOffset, long lastOffset, long records, int dataBlocks) throws IOException {
        ByteBuffer footer = DirectFiles.allocate(1);
        footer.putLong(FOOTER_MAGIC).putLong(firstOffset).putLong(lastOffset).putLong(records).putLong(dataBlocks);
        footer.position(0).limit(FOOTER_LENGTH);
        int written = file.write(footer, (1L + dataBlocks) * BLOCK); // want UnalignedDirectIO
        if (written != FOOTER_LENGTH) {
            throw new IOException("short footer");
        }
    }

    /** The zero-filled rest of the block goes along. */
    void writeFooterOk(long firstOffset, long lastOffset, long records, int dataBlocks) throws IOException {
        ByteBuffer footer = DirectFiles.allocate(1);
        footer.putLong(FOOTER_MAGIC).putLong(firstOffset).putLong(lastOffset).putLong(records).putLong(dataBlocks);
        footer.position(0).limit(BLOCK);
        int written = file.write(footer, (1L + dataBlocks) * BLOCK);
        if (written != BLOCK) {
            throw new IOException("short footer");
        }
    }

    /** Trap: many threads write parts of one allocation, each a whole block of its own. */
    void writeBlocksOk(List<byte[]> payloads) throws IOException, InterruptedException {
        ByteBuffer arena = DirectFiles.allocate(payloads.size());
        List<Future<Integer>> parts = new ArrayList<>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < payloads.size(); i++) {
                byte[] payload = payloads.get(i);
                ByteBuffer block = arena.slice(i * BLOCK, BLOCK);
                long position = (1L + i) * BLOCK;
                parts.add(workers.submit(() -> {
                    block.put(payload, 0, Math.min(payload.length, BLOCK));
                    block.clear();
                    return file.write(block, position);
                }));
            }
        }
        for (Future<Integer> part : parts) {
            try {
                if (part.get() != BLOCK) {
                    throw new IOException("short block");
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
