package org.odirect.analyzer.daemon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
  public static final Call END = new Call("", List.of(), Map.of(), false);

  /** Whether the server is to end. */
  public boolean isEnd() {
    return arguments.isEmpty();
  }

  /** Sends it. */
  public void write(DataOutputStream out) throws IOException {
    Wire.text(out, key);
    out.writeInt(arguments.size());
    for (String argument : arguments) {
      Wire.text(out, argument);
    }
    out.writeInt(environment.size());
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      Wire.text(out, variable.getKey());
      Wire.text(out, variable.getValue());
    }
    out.writeBoolean(outIsTerminal);
    out.flush();
  }

  /** Receives it. */
  public static Call read(DataInputStream in) throws IOException {
    String key = Wire.text(in);
    List<String> arguments = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      arguments.add(Wire.text(in));
    }
    Map<String, String> environment = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      environment.put(Wire.text(in), Wire.text(in));
    }
    return new Call(key, arguments, environment, in.readBoolean());
  }
}
