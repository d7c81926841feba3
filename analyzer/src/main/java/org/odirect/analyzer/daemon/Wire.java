package org.odirect.analyzer.daemon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/** How messages go over a socket: the number of their bytes, then these. */
final class Wire {
  private static final int MAX_BYTES = 1 << 30;

  private Wire() {}

  static void send(SocketChannel to, Consumer<Packer> message) throws IOException {
    Packer packer = new Packer();
    message.accept(packer);
    ByteBuffer packed = packer.packed();
    byte[] bytes = new byte[packed.remaining()];
    packed.get(bytes);
    DataOutputStream out = new DataOutputStream(Channels.newOutputStream(to));
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  static Unpacker receive(SocketChannel from) throws IOException {
    DataInputStream in = new DataInputStream(Channels.newInputStream(from));
    int length = in.readInt();
    if (length < 0 || length > MAX_BYTES) {
      throw new IOException("not a message");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new Unpacker(ByteBuffer.wrap(bytes));
  }
}
