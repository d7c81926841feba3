package org.odirect.analyzer.daemon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a server has done.
 *
 * @param accepted false if it is not the one for this call: then it has done nothing
 * @param code the exit code
 * @param out what goes to standard output
 * @param err what goes to standard error
 */
public record Answer(boolean accepted, int code, String out, String err) {
  /** Nothing was done. */
  public static final Answer REFUSED = new Answer(false, 0, "", "");

  /** Sends it. */
  public void write(DataOutputStream to) throws IOException {
    to.writeBoolean(accepted);
    to.writeInt(code);
    Wire.text(to, out);
    Wire.text(to, err);
    to.flush();
  }

  /** Receives it. */
  public static Answer read(DataInputStream from) throws IOException {
    return new Answer(from.readBoolean(), from.readInt(), Wire.text(from), Wire.text(from));
  }
}
