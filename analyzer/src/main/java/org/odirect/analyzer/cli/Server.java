package org.odirect.analyzer.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.odirect.analyzer.daemon.Answer;
import org.odirect.analyzer.daemon.Call;
import org.odirect.analyzer.daemon.Place;

/** Runs commands for clients, one after the other, until nobody has called for a while. */
final class Server {
  /** How long to wait for the next call. */
  private static final Duration IDLE = Duration.ofHours(1);

  private final Place place;
  private final Path directory;
  private final Cli cli;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile long lastCall = System.nanoTime();
  private volatile boolean ended;

  /**
   * @param directory the working directory
   * @param cli runs the commands
   */
  Server(Place place, Path directory, Cli cli) {
    this.place = place;
    this.directory = directory;
    this.cli = cli;
  }

  /**
   * Serves, unless somebody else does.
   *
   * @throws IOException if the place can not be used
   */
  void run() throws IOException {
    Path sockets = place.socket().resolveSibling(".").normalize();
    if (!Files.isDirectory(sockets)) {
      Files.createDirectories(sockets.resolveSibling(".").normalize());
      Files.createDirectory(
          sockets,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    try (FileChannel file =
            FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock != null) {
        listen();
      }
    }
  }

  private void listen() throws IOException {
    Files.deleteIfExists(place.socket()); // of one that was killed
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        Selector selector = Selector.open()) {
      server.bind(place.address());
      server.configureBlocking(false);
      server.register(selector, SelectionKey.OP_ACCEPT);
      while (!ended) {
        selector.select(IDLE.toMillis());
        selector.selectedKeys().clear();
        SocketChannel client = server.accept();
        if (client != null) {
          calls.incrementAndGet();
          start(client, selector);
        } else if (calls.get() == 0 && System.nanoTime() - lastCall >= IDLE.toNanos()) {
          return;
        }
      }
    } finally {
      Files.deleteIfExists(place.socket());
    }
  }

  private void start(SocketChannel client, Selector selector) {
    Thread thread =
        new Thread(
            () -> {
              try {
                serve(client);
              } finally {
                lastCall = System.nanoTime();
                calls.decrementAndGet();
                selector.wakeup();
              }
            },
            "odirect-call");
    thread.start();
  }

  private void serve(SocketChannel client) {
    try (client) {
      client.configureBlocking(true);
      Call call = Call.read(new DataInputStream(Channels.newInputStream(client)));
      Answer answer = answer(call);
      answer.write(new DataOutputStream(Channels.newOutputStream(client)));
    } catch (IOException e) {
      // The client has gone away: nobody is left to tell.
    }
  }

  private synchronized Answer answer(Call call) throws IOException {
    if (call.isEnd()) {
      ended = true;
      return new Answer(true, Cli.CLEAN, new byte[0], new byte[0]);
    }
    if (!call.key().equals(place.key()) || !isHere()) {
      return Answer.REFUSED;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream outText = text(out, call.outEncoding());
        PrintStream errText = text(err, call.errEncoding())) {
      Terminal terminal =
          new Terminal(
              outText, errText, call.outIsTerminal(), false, call.environment(), directory);
      code = cli.run(call.arguments().toArray(String[]::new), terminal);
    }
    return new Answer(true, code, out.toByteArray(), err.toByteArray());
  }

  private static PrintStream text(ByteArrayOutputStream bytes, String encoding)
      throws UnsupportedEncodingException {
    return new PrintStream(bytes, false, encoding);
  }

  /** Another directory may have taken the name of the one that this process works in. */
  private boolean isHere() {
    try {
      return Files.isSameFile(Path.of("."), directory);
    } catch (IOException e) {
      return false;
    }
  }
}
