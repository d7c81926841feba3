package org.odirect.analyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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

  /** How long to exercise between calls, all in all: most of what runs often is compiled then. */
  private static final Duration EXERCISE = Duration.ofSeconds(5);

  private final Place place;
  private final Path directory;
  private final Cli cli;
  private final Workspace workspace;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile long lastCall = System.nanoTime();
  private volatile boolean ended;
  private long exercised;

  /**
   * @param directory the working directory
   * @param cli runs the commands
   * @param workspace what they leave for each other
   */
  Server(Place place, Path directory, Cli cli, Workspace workspace) {
    this.workspace = workspace;
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
                exercise();
              }
            },
            "odirect-call");
    thread.setDaemon(true);
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

  /** Uses the time between calls. */
  private void exercise() {
    boolean more = true;
    while (more && calls.get() == 0 && !ended) {
      more = repeats();
    }
  }

  private synchronized boolean repeats() {
    if (exercised >= EXERCISE.toNanos()) {
      return false;
    }
    long start = System.nanoTime();
    try {
      return workspace.repeat();
    } catch (RuntimeException e) { // nobody has asked for it
      return false;
    } finally {
      exercised += System.nanoTime() - start;
    }
  }

  private synchronized Answer answer(Call call) {
    if (call.isEnd()) {
      ended = true;
      return new Answer(true, Cli.CLEAN, "", "");
    }
    if (!call.key().equals(place.key()) || !isHere()) {
      return Answer.REFUSED;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        cli.run(
            call.arguments().toArray(String[]::new),
            new Terminal(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                call.outIsTerminal(),
                false,
                call.environment(),
                directory));
    return new Answer(true, code, out.toString(UTF_8), err.toString(UTF_8));
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
