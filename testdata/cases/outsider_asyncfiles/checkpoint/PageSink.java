package outsider_asyncfiles.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;

/** Where a checkpoint goes. */
interface PageSink {
  Future<Integer> write(ByteBuffer page, long position);

  void write(Page page, long position, ObjIntConsumer<Throwable> done);

  void sync() throws IOException;
}
