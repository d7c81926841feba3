package lib_netty;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.IoRegistration;
import io.netty.channel.uring.IoUringIoOps;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Entries made by one helper, whatever the opcode; buffers held by several. All on the event loop. */
final class Counted {
    private static final byte WRITEV = 2;
    private static final byte FSYNC = 3;
    private static final byte READ = 22;
    private static final byte WRITE = 23;
    private static final byte SEND_ZC = 47;
    private static final int BLOCK = 4096;

    private final IoRegistration registration;
    private final int fd;

    Counted(IoRegistration registration, int fd) {
        this.registration = registration;
        this.fd = fd;
    }

    private long submit(byte opcode, long address, int length, long offset) {
        IoUringIoOps entry = new IoUringIoOps(opcode, (byte) 0, (short) 0, fd, offset, address, length, 0, 0L, (short) 0, (short) 0, 0, 0L);
        return registration.submit(entry);
    }

    // The opcode is the caller's; this one fills the block, which is read at once.
    long loadBad(ByteBufAllocator allocator, long offset) {
        ByteBuf block = allocator.directBuffer(BLOCK, BLOCK);
        submit(READ, block.memoryAddress(), BLOCK, offset);
        return block.getLong(0); // want ReadInFlight
    }

    // This one only reads it, as the program does.
    long storeOk(ByteBuf block, long offset) {
        submit(WRITE, block.memoryAddress(), BLOCK, offset);
        return block.getLong(0);
    }

    // The block is stamped while it is being written.
    void storeBad(ByteBuf block, long offset) {
        submit(WRITE, block.memoryAddress(), BLOCK, offset);
        block.setLong(0, offset); // want WriteInFlight
    }

    // A sync has no block.
    void syncOk(ByteBuf block) {
        submit(FSYNC, 0L, 0, 0L);
        block.setLong(0, 0L);
    }

    // A zero-copy send, sent and stamped.
    void sendBad(ByteBuf block) {
        registration.submit(new IoUringIoOps(SEND_ZC, (byte) 0, (short) 0, fd, 0L, block.memoryAddress(), BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L));
        block.setLong(0, 0L); // want WriteInFlight
    }

    // A copy is sent.
    void sendOk(ByteBuf block) {
        ByteBuf copy = block.copy();
        registration.submit(new IoUringIoOps(SEND_ZC, (byte) 0, (short) 0, fd, 0L, copy.memoryAddress(), BLOCK, 0, 0L, (short) 0, (short) 0, 0, 0L));
        block.setLong(0, 0L);
    }

    // The vector points to both segments; the second one is refilled at once.
    void gatherBad(Arena arena, MemorySegment header, MemorySegment body) {
        MemorySegment vector = arena.allocate(32, 8);
        vector.set(ADDRESS, 0, header);
        vector.set(JAVA_LONG, 8, header.byteSize());
        vector.set(ADDRESS, 16, body);
        vector.set(JAVA_LONG, 24, body.byteSize());
        registration.submit(new IoUringIoOps(WRITEV, (byte) 0, (short) 0, fd, 0L, vector.address(), 2, 0, 0L, (short) 0, (short) 0, 0, 0L));
        body.fill((byte) 0); // want WriteInFlight
    }

    // The vector's own segment is not what is written; nor is a third one.
    void gatherOk(Arena arena, MemorySegment header, MemorySegment body, MemorySegment next) {
        MemorySegment vector = arena.allocate(32, 8);
        vector.set(ADDRESS, 0, header);
        vector.set(JAVA_LONG, 8, header.byteSize());
        vector.set(ADDRESS, 16, body);
        vector.set(JAVA_LONG, 24, body.byteSize());
        registration.submit(new IoUringIoOps(WRITEV, (byte) 0, (short) 0, fd, 0L, vector.address(), 2, 0, 0L, (short) 0, (short) 0, 0, 0L));
        next.fill((byte) 0);
    }

    // Two holders, and both go at once, while the write is in flight.
    void mirrorBad(ByteBufAllocator allocator, byte[] row) {
        ByteBuf block = allocator.directBuffer(BLOCK);
        block.writeBytes(row);
        block.retain(1);
        submit(WRITE, block.memoryAddress(), BLOCK, 0L);
        block.release(2); // want ReleaseInFlight
    }

    // Three holders, two of which go: the completion will release the last.
    void mirrorOk(ByteBufAllocator allocator, byte[] row) {
        ByteBuf block = allocator.directBuffer(BLOCK);
        block.writeBytes(row);
        block.retain(2);
        submit(WRITE, block.memoryAddress(), BLOCK, 0L);
        block.release(2);
    }

    // How many holders go is not known here.
    void someOk(ByteBufAllocator allocator, byte[] row, int holders) {
        ByteBuf block = allocator.directBuffer(BLOCK);
        block.writeBytes(row);
        block.retain(holders);
        submit(WRITE, block.memoryAddress(), BLOCK, 0L);
        block.release(holders);
    }
}
