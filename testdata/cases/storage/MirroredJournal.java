// storage: md-raid1, ext4
package storage;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Files on ext4 on a mirror of MD: DIRECT is not safe there, whatever the program does. */
final class MirroredJournal {
  private static final int BLOCK = 4096;

  private MirroredJournal() {}

  /** Asks for DIRECT in the call. */
  static FileChannel literalBad(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT); // want UnsafeStorage "on `md-raid1`"
  }

  /** The same without DIRECT: the page cache keeps the mirrors equal. */
  static FileChannel literalOk(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.WRITE);
  }

  /** The option comes in a set. */
  static AsynchronousFileChannel setBad(Path file) throws IOException {
    Set<OpenOption> options = new HashSet<>(EnumSet.of(StandardOpenOption.WRITE));
    options.add(ExtendedOpenOption.DIRECT);
    return AsynchronousFileChannel.open(file, options, null); // want UnsafeStorage
  }

  /** A set without the option. */
  static AsynchronousFileChannel setOk(Path file) throws IOException {
    Set<OpenOption> options = new HashSet<>(EnumSet.of(StandardOpenOption.WRITE));
    return AsynchronousFileChannel.open(file, options, null);
  }

  /** Which options are asked for only callers know, and none of them is here. */
  static FileChannel unknownOk(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, options);
  }

  /** A helper opens what its callers ask for: one of them asks for DIRECT. */
  static final class HelperBad {
    private FileChannel open(Path file, OpenOption option) throws IOException {
      return FileChannel.open(file, StandardOpenOption.WRITE, option); // want UnsafeStorage
    }

    void write(Path file, ByteBuffer page) throws IOException {
      try (FileChannel channel = open(file, ExtendedOpenOption.DIRECT)) {
        channel.write(page, 0);
      }
    }
  }

  /** The helper is only asked for SYNC. */
  static final class HelperOk {
    private FileChannel open(Path file, OpenOption option) throws IOException {
      return FileChannel.open(file, StandardOpenOption.WRITE, option);
    }

    void write(Path file, ByteBuffer page) throws IOException {
      try (FileChannel channel = open(file, StandardOpenOption.SYNC)) {
        channel.write(page, 0);
      }
    }
  }

  /** Streams are not opened with DIRECT unless they say so. */
  static void streamOk(Path file, byte[] text) throws IOException {
    Files.newOutputStream(file).write(text);
  }

  /** Next to the opening, the race says what will happen there. */
  static void raceBad(Path file) throws IOException, InterruptedException, ExecutionException {
    ByteBuffer page = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
    try (AsynchronousFileChannel channel =
        AsynchronousFileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) { // want UnsafeStorage
      Future<Integer> written = channel.write(page, 0);
      page.putLong(0, 1); // want WriteInFlight "On `ext4`: the content is torn.*on `md-raid1`: the mirrors diverge"
      written.get();
    }
  }

  /** Without DIRECT the mirrors see the page cache: nothing is said of them. */
  static void bufferedRaceBad(Path file)
      throws IOException, InterruptedException, ExecutionException {
    ByteBuffer page = ByteBuffer.allocateDirect(BLOCK);
    try (AsynchronousFileChannel channel =
        AsynchronousFileChannel.open(file, StandardOpenOption.WRITE)) {
      Future<Integer> written = channel.write(page, 0);
      page.putLong(0, 1); // want WriteInFlight "until its future's `get` returns\n"
      written.get();
    }
  }
}
