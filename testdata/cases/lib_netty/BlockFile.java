package lib_netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.IoEvent;
import io.netty.channel.IoRegistration;
import io.netty.channel.uring.IoUringIoEvent;
import io.netty.channel.uring.IoUringIoHandle;
import io.netty.channel.uring.IoUringIoOps;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/** A file on netty's io_uring event loop: raw entries, counted buffers. All methods run on the event loop. */
final class BlockFile {
    static final byte READ = 22;
    static final byte WRITE = 23;
    static final int BLOCK = 4096;

    private BlockFile() {}

    // submit() only enqueues: the buffer goes back to the allocator before the event loop has entered the kernel.
    static final class ReleaseAtSubmitBad implements IoUringIoHandle {
        private final IoRegistration registration;
        private final int fd;

        ReleaseAtSubmitBad(IoRegistration registration, int fd) {
            this.registration = registration;
            this.fd = fd;
        }

        void append(ByteBufAllocator allocator, byte[] record, long offset) {
            ByteBuf block = allocator.directBuffer(BLOCK);
            block.writeBytes(record);
            registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, offset, block.memoryAddress(), block.readableBytes(), 0, 0L, (short) 0, (short) 0, 0, 0L));
            block.release(); // want ReleaseInFlight "let go of it then"
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {}

        @Override
        public void close() {}
    }

    // One write at a time; its completion releases the buffer.
    static final class ReleaseAtCompletionOk implements IoUringIoHandle {
        private final IoRegistration registration;
        private final int fd;
        private ByteBuf lent;

        ReleaseAtCompletionOk(IoRegistration registration, int fd) {
            this.registration = registration;
            this.fd = fd;
        }

        boolean append(ByteBufAllocator allocator, byte[] record, long offset) {
            if (lent != null) {
                return false;
            }
            lent = allocator.directBuffer(BLOCK);
            lent.writeBytes(record);
            registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, offset, lent.memoryAddress(), lent.readableBytes(), 0, 0L, (short) 0, (short) 0, 0, 0L));
            return true;
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            ByteBuf done = lent;
            lent = null;
            done.release();
        }

        @Override
        public void close() {}
    }

    // The count goes to two before the submission; the finally block takes its own one back, the completion the other.
    static final class RetainedOk implements IoUringIoHandle {
        private final IoRegistration registration;
        private final int fd;
        private final ArrayDeque<ByteBuf> lent = new ArrayDeque<>();

        RetainedOk(IoRegistration registration, int fd) {
            this.registration = registration;
            this.fd = fd;
        }

        void append(ByteBufAllocator allocator, byte[] record, long offset) {
            ByteBuf block = allocator.directBuffer(BLOCK);
            try {
                block.writeBytes(record);
                lent.add(block.retain());
                registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, offset, block.memoryAddress(), block.readableBytes(), 0, 0L, (short) 0, (short) 0, 0, 0L));
            } finally {
                block.release();
            }
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            lent.remove().release();
        }

        @Override
        public void close() {}
    }

    // Both the finally block and the completion release a buffer that was retained by nobody: the first of them is too early.
    static final class ReleasedTwiceBad implements IoUringIoHandle {
        private final IoRegistration registration;
        private final int fd;
        private final ArrayDeque<ByteBuf> lent = new ArrayDeque<>();

        ReleasedTwiceBad(IoRegistration registration, int fd) {
            this.registration = registration;
            this.fd = fd;
        }

        void append(ByteBufAllocator allocator, byte[] record, long offset) {
            ByteBuf block = allocator.directBuffer(BLOCK);
            try {
                block.writeBytes(record);
                lent.add(block);
                registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, offset, block.memoryAddress(), block.readableBytes(), 0, 0L, (short) 0, (short) 0, 0, 0L));
            } finally {
                block.release(); // want ReleaseInFlight
            }
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            lent.remove().release();
        }

        @Override
        public void close() {}
    }

    // The sequence number is patched into the block after its write was submitted.
    static final class PatchedBad implements IoUringIoHandle {
        private final IoRegistration registration;
        private final ByteBuf block;

        PatchedBad(IoRegistration registration, ByteBuf block) {
            this.registration = registration;
            this.block = block;
        }

        void write(int fd, long offset, long sequence) {
            registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, offset, block.memoryAddress() + block.readerIndex(), BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L));
            block.setLong(block.readerIndex(), sequence); // missing WriteInFlight
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {}

        @Override
        public void close() {}
    }

    // Patched before, and the reader's index moves afterwards: the entry holds an address and a length, not the index.
    static final class IndexMovesOk implements IoUringIoHandle {
        private final IoRegistration registration;
        private final ByteBuf block;

        IndexMovesOk(IoRegistration registration, ByteBuf block) {
            this.registration = registration;
            this.block = block;
        }

        void write(int fd, long offset, long sequence) {
            block.setLong(block.readerIndex(), sequence);
            registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, offset, block.memoryAddress() + block.readerIndex(), BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L));
            block.skipBytes(BLOCK);
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {}

        @Override
        public void close() {}
    }

    // Content is looked at right after the read was enqueued.
    static final class EagerReaderBad implements IoUringIoHandle {
        private final IoRegistration registration;
        private final ByteBuf page;

        EagerReaderBad(IoRegistration registration, ByteBuf page) {
            this.registration = registration;
            this.page = page;
        }

        boolean load(int fd, long offset) {
            registration.submit(new IoUringIoOps(READ, (byte) 0, (short) 0, fd, offset, page.memoryAddress(), BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L));
            return page.getInt(0) != 0; // want ReadInFlight
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {}

        @Override
        public void close() {}
    }

    // The completion sets the length and looks at the content.
    static final class PatientReaderOk implements IoUringIoHandle {
        private final IoRegistration registration;
        private final ByteBuf page;
        private int magic;

        PatientReaderOk(IoRegistration registration, ByteBuf page) {
            this.registration = registration;
            this.page = page;
        }

        void load(int fd, long offset) {
            registration.submit(new IoUringIoOps(READ, (byte) 0, (short) 0, fd, offset, page.memoryAddress(), BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L));
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            int read = ((IoUringIoEvent) event).res();
            if (read > 0) {
                page.writerIndex(read);
                magic = page.getInt(0);
            }
        }

        @Override
        public void close() {}
    }

    // cancel() forbids further submissions; the write that is out goes on, and with it the buffer that is released.
    static final class CancelThenReleaseBad implements IoUringIoHandle {
        private final IoRegistration registration;

        CancelThenReleaseBad(IoRegistration registration) {
            this.registration = registration;
        }

        void writeAndStop(int fd, ByteBufAllocator allocator) {
            ByteBuf block = allocator.directBuffer(BLOCK);
            block.writeZero(BLOCK);
            registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, 0L, block.memoryAddress(), BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L));
            registration.cancel();
            block.release(); // want ReleaseInFlight
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {}

        @Override
        public void close() {}
    }

    // Only the number of the buffer's address is submitted; the comment about the strong reference is wishful, nothing holds the buffer.
    static void wishfulBad(IoRegistration registration, int fd, byte[] record) {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        block.put(record).flip();
        long address = MemorySegment.ofBuffer(block).address();
        registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, 0L, address, BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L)); // want UnreachableInFlight
    }

    // The handle's field holds the buffer as long as the handle is registered.
    static final class HeldByHandleOk implements IoUringIoHandle {
        private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);

        HeldByHandleOk(byte[] record) {
            block.put(record).flip();
        }

        void write(IoRegistration registration, int fd) {
            long address = MemorySegment.ofBuffer(block).address();
            registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, 0L, address, BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L));
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {}

        @Override
        public void close() {}
    }
}
