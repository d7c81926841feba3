package lib_netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.IoRegistration;
import io.netty.channel.uring.IoUringIoOps;

/** Receives that take a buffer of a group, as IOSQE_BUFFER_SELECT says. */
final class SelectedBuffers {
    private static final byte RECV = 27;
    private static final byte SELECT = 1 << 5;

    private SelectedBuffers() {}

    // The kernel takes a buffer of the group: this one is not touched.
    static void receiveOk(IoRegistration registration, int socket, ByteBuf unused) {
        registration.submit(new IoUringIoOps(RECV, SELECT, (short) 0, socket, 0L, unused.memoryAddress(), 4096, 0, 0L, (short) 0, (short) 0, 0, 0L));
        unused.setInt(0, 1);
    }

    // It fills this one.
    static void receiveBad(IoRegistration registration, int socket, ByteBuf used) {
        registration.submit(new IoUringIoOps(RECV, (byte) 0, (short) 0, socket, 0L, used.memoryAddress(), 4096, 0, 0L, (short) 0, (short) 0, 0, 0L));
        used.setInt(0, 1); // want WriteInFlight
    }
}
