package corpora;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** Writes that are waited for at once, deep below their callers, which catch more than they should. */
final class WaitedWrites {
  interface Callback {
    void onError(String message);
  }

  /** The future is waited for, so it is not dropped, whatever the caller of the caller catches. */
  static final class SequentialFileOk {
    private final AsynchronousFileChannel channel;

    SequentialFileOk(AsynchronousFileChannel channel) {
      this.channel = channel;
    }

    void writeDirect(ByteBuffer bytes, boolean sync, Callback callback) {
      try {
        internalWrite(bytes, sync);
      } catch (Exception e) {
        callback.onError(e.getClass() + " during write direct: " + e.getMessage());
      }
    }

    void writePooled(ByteBuffer pooled, Callback callback) {
      try {
        ByteBuffer view = pooled.duplicate();
        internalWrite(view, false);
      } catch (Exception e) {
        callback.onError(e.getMessage());
      }
    }

    private void internalWrite(ByteBuffer bytes, boolean sync)
        throws IOException, ExecutionException, InterruptedException {
      doInternalWrite(bytes);
      if (sync) {
        channel.force(false);
      }
    }

    private void doInternalWrite(ByteBuffer bytes) throws ExecutionException, InterruptedException {
      channel.write(bytes, 0L).get();
    }
  }

  /** The same in one method: a swallowed exception of the wait drops no future. */
  static void appendOk(AsynchronousFileChannel channel, ByteBuffer record, Callback callback) {
    try {
      channel.write(record, 0L).get();
    } catch (Exception e) {
      callback.onError(e.getMessage());
    }
  }

  /** A file that says "written" even after an interrupted wait. */
  static final class MappedFile {
    private final AsynchronousFileChannel channel;

    MappedFile(AsynchronousFileChannel channel) {
      this.channel = channel;
    }

    boolean append(byte[] data) {
      try {
        channel.write(ByteBuffer.wrap(data, 0, data.length), 0L).get();
      } catch (Throwable e) {
        System.err.println("could not append: " + e);
      }
      return true;
    }
  }

  /** One queue with one index entry that is filled and appended. */
  static final class ConsumeQueue {
    private final ByteBuffer index = ByteBuffer.allocate(20);
    private final MappedFile file;

    ConsumeQueue(MappedFile file) {
      this.file = file;
    }

    boolean put(long offset) {
      index.clear();
      index.putLong(offset);
      return file.append(index.array());
    }
  }

  /** Each round takes the queue of another name, hence another entry: nothing is touched twice. */
  static final class DispatcherOk {
    private final Map<String, ConsumeQueue> queues = new ConcurrentHashMap<>();

    void dispatch(String[] names, long offset) {
      for (int i = 0; i < names.length; i++) {
        dispatchOne(names[i], offset);
      }
    }

    private void dispatchOne(String name, long offset) {
      ConsumeQueue queue = find(name);
      if (queue != null) {
        queue.put(offset);
      }
    }

    private ConsumeQueue find(String name) {
      return queues.get(name);
    }
  }
}
