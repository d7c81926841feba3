package outsider_groupcommit.groupcommit;

import java.io.IOException;

/** A log that many clients append to. */
interface Log {
  /** Returns false when the log is full. */
  boolean append(byte[] entry) throws IOException, InterruptedException;
}
