package outsider_groupcommit.groupcommit;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A file of whole blocks; the calls block. */
interface BlockSink {
  int BLOCK = 4096;

  void write(ByteBuffer blocks, long position) throws IOException;

  int read(ByteBuffer blocks, long position) throws IOException;
}
