package opening;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One class for files that are opened with DIRECT and for files that are not. */
final class Modes {
  enum Mode {
    BUFFERED,
    DIRECT
  }

  /** Opens in either mode: what is read through it depends on who made it. */
  static final class Proxy {
    private final FileChannel channel;

    Proxy(Path file) throws IOException {
      this(file, Mode.BUFFERED);
    }

    Proxy(Path file, Mode mode) throws IOException {
      this(open(file, options(mode)));
    }

    private Proxy(FileChannel channel) {
      this.channel = channel;
    }

    private static FileChannel open(Path file, OpenOption... options) throws IOException {
      return FileChannel.open(file, options);
    }

    private static OpenOption[] options(Mode mode) {
      switch (mode) {
        case DIRECT:
          return new OpenOption[] {StandardOpenOption.READ, ExtendedOpenOption.DIRECT};
        case BUFFERED:
          return new OpenOption[] {StandardOpenOption.READ};
        default:
          throw new IllegalArgumentException("mode " + mode);
      }
    }

    int read(ByteBuffer target, long position) throws IOException {
      return channel.read(target, position);
    }
  }

  /** Reads its header through the page cache: nothing says that its file is a DIRECT one. */
  static final class HeaderOk {
    private final Proxy proxy;
    private final ByteBuffer header = ByteBuffer.allocate(8);

    HeaderOk(Path file) throws IOException {
      this.proxy = new Proxy(file);
    }

    int size() throws IOException {
      header.clear();
      proxy.read(header, 0);
      return header.getInt(0);
    }
  }

  /** The same with direct memory that is not aligned. */
  static final class TrailerOk {
    private final Proxy proxy;
    private final ByteBuffer trailer = ByteBuffer.allocateDirect(8);

    TrailerOk(Proxy proxy) {
      this.proxy = proxy;
    }

    int size(long end) throws IOException {
      trailer.clear();
      proxy.read(trailer, end);
      return trailer.getInt(0);
    }
  }

  /** All files of this one are DIRECT: its header is copied at each read. */
  static final class AlwaysDirectBad {
    private final FileChannel channel;

    AlwaysDirectBad(Path file) throws IOException {
      this.channel = FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
    }

    int size() throws IOException {
      ByteBuffer header = ByteBuffer.allocate(4096);
      read(header);
      return header.getInt(0);
    }

    private int read(ByteBuffer target) throws IOException {
      return channel.read(target, 0); // want HeapBufferOnDirectChannel
    }
  }
}
