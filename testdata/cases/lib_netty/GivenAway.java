package lib_netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.IoEvent;
import io.netty.channel.IoRegistration;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.uring.IoUringIoEvent;
import io.netty.channel.uring.IoUringIoHandle;
import io.netty.channel.uring.IoUringIoOps;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;

/** Blocks of a file that are sent to clients: the pipeline gets the writer's reference, and releases it. */
final class GivenAway {
    private GivenAway() {}

    /** The file's side: a block is read, and sent when it is there. */
    static final class BlockSender implements IoUringIoHandle {
        private final Channel client;
        private ByteBuf block;

        BlockSender(Channel client) {
            this.client = client;
        }

        void read(IoRegistration registration, int fd, long offset) {
            block = client.alloc().directBuffer(4096);
            registration.submit(new IoUringIoOps((byte) 22, (byte) 0, (short) 0, fd, offset, block.memoryAddress(), 4096, 0, 0L, (short) 0, (short) 0, 0, 0L));
        }

        @Override
        public void handle(IoRegistration registration, IoEvent event) {
            block.writerIndex(((IoUringIoEvent) event).res());
            client.writeAndFlush(block);
        }

        @Override
        public void close() {}
    }

    // The finally block gives a reference back that the pipeline has got already.
    static void replyBad(ChannelHandlerContext ctx, byte[] reply) {
        ByteBuf message = ctx.alloc().buffer(reply.length);
        try {
            message.writeBytes(reply);
            ctx.writeAndFlush(message);
        } finally {
            message.release(); // want ReleaseInFlight "given away"
        }
    }

    // A reference of its own for the pipeline.
    static void replyOk(ChannelHandlerContext ctx, byte[] reply) {
        ByteBuf message = ctx.alloc().buffer(reply.length);
        try {
            message.writeBytes(reply);
            ctx.writeAndFlush(message.retain());
        } finally {
            message.release();
        }
    }

    // The length is filled in when the message is gone: perhaps it belongs to another connection by now.
    static void prefixedBad(Channel channel, byte[] body) {
        ByteBuf frame = channel.alloc().ioBuffer(4 + body.length);
        frame.writeInt(0);
        frame.writeBytes(body);
        channel.writeAndFlush(frame);
        frame.setInt(0, body.length); // want WriteInFlight
    }

    // Filled in before.
    static ChannelFuture prefixedOk(Channel channel, byte[] body) {
        ByteBuf frame = channel.alloc().ioBuffer(4 + body.length);
        frame.writeInt(0);
        frame.writeBytes(body);
        frame.setInt(0, body.length);
        return channel.writeAndFlush(frame);
    }

    // One message to all: the last one has the writer's own reference.
    static void broadcastOk(Iterable<Channel> channels, ByteBufAllocator allocator, byte[] news) {
        ByteBuf message = allocator.buffer(news.length);
        message.writeBytes(news);
        for (Channel channel : channels) {
            channel.writeAndFlush(message.retainedDuplicate());
        }
        message.release();
    }

    // The second one had no reference left to take, and the write goes into memory of somebody else.
    static void mirroredBad(Channel one, Channel two, ByteBufAllocator allocator, byte[] news) {
        ByteBuf message = allocator.buffer(news.length);
        message.writeBytes(news);
        one.write(message.retain());
        two.writeAndFlush(message);
        message.setByte(0, 1); // want WriteInFlight
    }

    // One reference is left.
    static ByteBuf mirroredOk(Channel one, Channel two, ByteBufAllocator allocator, byte[] news) {
        ByteBuf message = allocator.buffer(news.length);
        message.writeBytes(news);
        one.writeAndFlush(message.retain());
        two.writeAndFlush(message.retain());
        message.release();
        return message;
    }

    private static void send(ChannelHandlerContext ctx, ByteBuf message) {
        ctx.write(message, ctx.newPromise());
        ctx.flush();
    }

    // A method gives it away.
    static void sentBad(ChannelHandlerContext ctx, byte[] body) {
        ByteBuf message = Unpooled.buffer(body.length);
        message.writeBytes(body);
        send(ctx, message);
        ReferenceCountUtil.release(message); // want ReleaseInFlight
    }

    // It gives away a reference, and there were two.
    static void sentOk(ChannelHandlerContext ctx, byte[] body) {
        ByteBuf message = Unpooled.buffer(body.length);
        message.writeBytes(body);
        message.retain();
        send(ctx, message);
        ReferenceCountUtil.release(message);
    }

    // Either way one reference goes.
    static void eitherOk(ChannelHandlerContext ctx, byte[] body) {
        ByteBuf message = ctx.alloc().buffer(body.length);
        message.writeBytes(body);
        if (ctx.channel().isActive()) {
            ctx.writeAndFlush(message);
        } else {
            message.release();
        }
    }

    // What could not be written is released here: an exception of write() itself is nobody's promise.
    static void guardedOk(ChannelHandlerContext ctx, byte[] body) {
        ByteBuf message = ctx.alloc().buffer(body.length);
        try {
            message.writeBytes(body);
        } catch (IndexOutOfBoundsException e) {
            message.release();
            throw e;
        }
        ctx.writeAndFlush(message);
    }

    /** What comes in may have several holders: nobody here knows. */
    static final class EchoOk extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext ctx, Object msg) {
            ctx.writeAndFlush(msg);
            ((ByteBuf) msg).release();
        }
    }

    /** The message is kept, and who keeps it has retained it, perhaps. */
    static final class KeptOk {
        interface Journal {
            void record(ByteBuf message);
        }

        static void write(Channel channel, Journal journal, byte[] body) {
            ByteBuf message = Unpooled.directBuffer(body.length);
            message.writeBytes(body);
            journal.record(message);
            channel.writeAndFlush(message);
            message.release();
        }
    }

    // A copy is something else.
    static void copyOk(Channel channel, byte[] body) {
        ByteBuf message = Unpooled.directBuffer(body.length);
        message.writeBytes(body);
        channel.writeAndFlush(message.copy());
        message.setByte(0, 1);
        message.release();
    }

    // A channel for tests keeps the very message, until the test takes and releases it.
    static void embeddedOk(byte[] body) {
        EmbeddedChannel channel = new EmbeddedChannel();
        ByteBuf message = Unpooled.buffer(body.length);
        message.writeBytes(body);
        channel.writeAndFlush(message);
        ByteBuf written = channel.readOutbound();
        assert written == message;
        message.release();
    }

    // A new one each time, and each goes its way.
    static void streamOk(ChannelHandlerContext ctx, Iterable<byte[]> parts) {
        for (byte[] part : parts) {
            ByteBuf message = ctx.alloc().buffer(part.length);
            message.writeBytes(part);
            ctx.write(message);
        }
        ctx.flush();
    }

    // One buffer for all: from the second round on it is filled while the pipeline has it.
    static void streamBad(ChannelHandlerContext ctx, Iterable<byte[]> parts) {
        ByteBuf message = ctx.alloc().buffer(4096);
        for (byte[] part : parts) {
            message.setBytes(0, part); // want WriteInFlight
            ctx.writeAndFlush(message);
        }
    }

    // The queue has been given nothing that was not retained for it.
    static void queuedOk(Queue<ByteBuf> resend, Channel channel, byte[] body) {
        ByteBuf message = Unpooled.directBuffer(body.length);
        message.writeBytes(body);
        resend.add(message.retain());
        channel.writeAndFlush(message);
    }

    // After the write has ended a share that was kept for that may be written again.
    static void againOk(Channel channel, ByteBuf frame, ChannelPromise promise) throws InterruptedException {
        channel.writeAndFlush(frame.retain(), promise).sync();
        frame.setInt(0, 1);
        channel.writeAndFlush(frame).sync();
    }

    // Taken out of a pool of the program's own: what release() does there is not known.
    static void pooledOk(ArrayDeque<ByteBuf> pool, Channel channel, byte[] body) {
        ByteBuf message = pool.remove();
        message.clear().writeBytes(body);
        channel.writeAndFlush(message);
        message.release();
    }
}
