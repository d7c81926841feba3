package lib_held_netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.IoEvent;
import io.netty.channel.IoRegistration;
import io.netty.channel.uring.IoUringIoEvent;
import io.netty.channel.uring.IoUringIoHandle;
import io.netty.channel.uring.IoUringIoOps;

/** Entries of a replication stream; all on the event loop. */
final class Replication {
    private static final byte WRITE = 23;
    private static final byte SEND_ZC = 47;
    private static final int CQE_F_MORE = 1 << 1;
    private static final long REJECTED = -1L;

    private Replication() {}

    private abstract static class Sender implements IoUringIoHandle {
        final IoRegistration registration;
        final int socket;

        Sender(IoRegistration registration, int socket) {
            this.registration = registration;
            this.socket = socket;
        }

        @Override
        public void close() {}
    }

    // A zero-copy send completes twice, and the buffer is released by the first of the two.
    static final class FirstEventBad extends Sender {
        private ByteBuf lent;

        FirstEventBad(IoRegistration registration, int socket) {
            super(registration, socket);
        }

        void send(ByteBufAllocator allocator, byte[] message) {
            ByteBuf entry = allocator.directBuffer(message.length);
            entry.writeBytes(message);
            lent = entry;
            registration.submit(new IoUringIoOps(SEND_ZC, (byte) 0, (short) 0, socket, 0L, entry.memoryAddress(), entry.readableBytes(), 0, 0L, (short) 0, (short) 0, 0, 0L));
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            lent.release(); // missing ReleaseInFlight
            lent = null;
        }
    }

    // Released by the event after which no more come.
    static final class LastEventOk extends Sender {
        private ByteBuf lent;

        LastEventOk(IoRegistration registration, int socket) {
            super(registration, socket);
        }

        void send(ByteBufAllocator allocator, byte[] message) {
            ByteBuf entry = allocator.directBuffer(message.length);
            entry.writeBytes(message);
            lent = entry;
            registration.submit(new IoUringIoOps(SEND_ZC, (byte) 0, (short) 0, socket, 0L, entry.memoryAddress(), entry.readableBytes(), 0, 0L, (short) 0, (short) 0, 0, 0L));
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            if ((((IoUringIoEvent) event).flags() & CQE_F_MORE) == 0) {
                lent.release();
                lent = null;
            }
        }
    }

    // A slice has no count of its own: the release of the whole is the release of what is being written.
    static void sliceBad(IoRegistration registration, int fd, ByteBufAllocator allocator) {
        ByteBuf entry = allocator.directBuffer(8192);
        entry.writeZero(8192);
        ByteBuf head = entry.slice(0, 4096);
        registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, fd, 0L, head.memoryAddress(), 4096, 0, 0L, (short) 0, (short) 0, 0, 0L));
        entry.release(); // want ReleaseInFlight
    }

    // A retained slice has: the completion releases it, the submitter releases the whole.
    static final class RetainedSliceOk extends Sender {
        private ByteBuf lent;

        RetainedSliceOk(IoRegistration registration, int socket) {
            super(registration, socket);
        }

        void write(ByteBuf entry) {
            lent = entry.retainedSlice(0, 4096);
            registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, socket, 0L, lent.memoryAddress(), 4096, 0, 0L, (short) 0, (short) 0, 0, 0L));
            entry.release();
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            lent.release();
        }
    }

    // A registration that is cancelled takes nothing: -1, and the buffer is still the submitter's.
    static final class RejectedOk extends Sender {
        private ByteBuf lent;

        RejectedOk(IoRegistration registration, int socket) {
            super(registration, socket);
        }

        boolean write(ByteBuf entry) {
            lent = entry;
            long id = registration.submit(new IoUringIoOps(WRITE, (byte) 0, (short) 0, socket, 0L, entry.memoryAddress(), entry.readableBytes(), 0, 0L, (short) 0, (short) 0, 0, 0L));
            if (id == REJECTED) {
                lent = null;
                entry.release();
                return false;
            }
            return true;
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            lent.release();
            lent = null;
        }
    }
}
