package org.odirect.analyzer.daemon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/**
 * What a client asks for.
 *
 * @param key that of the place it believes to call, see {@link Place}
 * @param arguments those of the command; none if the server is to end
 * @param environment the client's environment variables
 * @param outIsTerminal whether a person sees standard output
 */
public record Call(
    String key, List<String> arguments, Map<String, String> environment, boolean outIsTerminal) {

  /** Asks a server to end, whatever its place. */
  static final Call END = new Call("", List.of(), Map.of(), false);

  /** Whether the server is to end. */
  public boolean isEnd() {
    return arguments.isEmpty();
  }

  void send(SocketChannel to) throws IOException {
    Wire.send(to, this::pack);
  }

  private void pack(Packer packer) {
    packer.text(key);
    packer.all(arguments, Packer::text);
    packer.all(
        environment.entrySet(),
        (into, variable) -> {
          into.text(variable.getKey());
          into.text(variable.getValue());
        });
    packer.flag(outIsTerminal);
  }

  /**
   * Receives one, and tells the client at once that somebody is there.
   *
   * @throws IOException if the client has gone away
   * @throws RuntimeException if it is none
   */
  public static Call receive(SocketChannel from) throws IOException {
    ByteBuffer sign = ByteBuffer.allocate(1);
    while (sign.hasRemaining()) {
      from.write(sign);
    }
    Unpacker message = Wire.receive(from);
    String key = message.text();
    List<String> arguments = message.all(Unpacker::text);
    Map<String, String> environment = new TreeMap<>();
    message
        .all(one -> Map.entry(one.text(), one.text()))
        .forEach(variable -> environment.put(variable.getKey(), variable.getValue()));
    return new Call(key, arguments, environment, message.flag());
  }
}
