package org.odirect.analyzer.daemon;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/**
 * What a server has done.
 *
 * @param accepted false if it has done nothing: it is not the one for this call, or has no time
 * @param code the exit code
 * @param out what goes to standard output
 * @param err what goes to standard error
 */
public record Answer(boolean accepted, int code, String out, String err) {
  /** Nothing was done. */
  public static final Answer REFUSED = new Answer(false, 0, "", "");

  /** Sends it. */
  public void send(SocketChannel to) throws IOException {
    Wire.send(to, this::pack);
  }

  private void pack(Packer packer) {
    packer.flag(accepted);
    packer.number(code);
    packer.text(out);
    packer.text(err);
  }

  /** Receives it. */
  static Answer receive(SocketChannel from) throws IOException {
    Unpacker message = Wire.receive(from);
    return new Answer(message.flag(), message.number(), message.text(), message.text());
  }
}
