package org.odirect.analyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.odirect.analyzer.daemon.Answer;
import org.odirect.analyzer.daemon.Call;
import org.odirect.analyzer.daemon.Place;

/** Runs commands for clients, one at a time, until nobody has called for a while. */
final class Server {
  /** How long to wait for the next call. */
  private static final Duration IDLE = Duration.ofHours(1);

  /** How often to see whether anybody can call. */
  private static final Duration LOOK = Duration.ofMinutes(1);

  /** How long a call waits for another run: one that is made for exercise, mostly. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** How long what is running may take when the server is to end. */
  private static final Duration ENDING = Duration.ofSeconds(10);

  /**
   * How long to exercise between calls, all in all, so that more of what runs often is compiled:
   * the second compiler has most of it after some twenty runs.
   */
  private static final Duration EXERCISE = Duration.ofSeconds(10);

  /** How long nobody must have called before that. */
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final Place place;
  private final Path directory;
  private final BooleanSupplier needed;
  private final Cli cli;
  private final Workspace workspace;
  private final ReentrantLock running = new ReentrantLock();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile long lastCall = System.nanoTime();
  private volatile boolean ended;
  private boolean exercising;
  private long exercised;

  /**
   * @param directory the working directory
   * @param needed tells whether clients would still come to this place
   * @param cli runs the commands
   * @param workspace what they leave for each other
   */
  Server(Place place, Path directory, BooleanSupplier needed, Cli cli, Workspace workspace) {
    this.needed = needed;
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
    Files.createDirectories(
        place.socket().resolveSibling(".").normalize(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    ExecutorService threads = Executors.newCachedThreadPool(Server::thread);
    try (FileChannel file =
            FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock != null) {
        listen(threads);
        threads.shutdown();
        threads.awaitTermination(ENDING.toSeconds(), TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "odirect-call");
    thread.setDaemon(true);
    return thread;
  }

  private void listen(ExecutorService threads) throws IOException {
    Files.deleteIfExists(place.socket()); // of one that was killed
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        Selector selector = Selector.open()) {
      server.bind(place.address());
      server.configureBlocking(false);
      server.register(selector, SelectionKey.OP_ACCEPT);
      while (!ended) {
        selector.select(LOOK.toMillis());
        selector.selectedKeys().clear();
        SocketChannel client = server.accept();
        if (client != null) {
          calls.incrementAndGet();
          threads.execute(() -> call(client, selector));
        } else if (calls.get() == 0 && isIdle()) {
          return;
        }
      }
    } finally {
      Files.deleteIfExists(place.socket());
    }
  }

  private boolean isIdle() {
    return System.nanoTime() - lastCall >= IDLE.toNanos() || !needed.getAsBoolean();
  }

  private void call(SocketChannel client, Selector selector) {
    try (client) {
      client.configureBlocking(true);
      answer(Call.receive(client)).send(client);
    } catch (IOException | RuntimeException e) {
      // The client has gone away, or is none: nobody is there to tell.
    } finally {
      lastCall = System.nanoTime();
      calls.decrementAndGet();
      selector.wakeup();
    }
    exercise();
  }

  private Answer answer(Call call) {
    if (call.isEnd()) {
      ended = true;
      return new Answer(true, Cli.CLEAN, "", "");
    }
    try {
      if (ended
          || !call.key().equals(place.key())
          || !running.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return Answer.REFUSED;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.REFUSED;
    }
    try {
      return run(call);
    } finally {
      running.unlock();
    }
  }

  private Answer run(Call call) {
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

  /** Uses the time between calls. */
  private void exercise() {
    try {
      boolean more = true;
      while (more && calls.get() == 0 && !ended) {
        long quiet = System.nanoTime() - lastCall;
        if (quiet < QUIET.toNanos()) {
          TimeUnit.NANOSECONDS.sleep(QUIET.toNanos() - quiet);
        } else {
          more = running.tryLock() && repeats();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes the last run again; false if that is enough. The lock is held, and left. */
  private boolean repeats() {
    long start = System.nanoTime();
    try {
      return exercised < EXERCISE.toNanos() && workspace.repeat();
    } catch (RuntimeException e) { // nobody has asked for it
      return false;
    } finally {
      if (exercising) { // the first one may have to make what the others build on
        exercised += System.nanoTime() - start;
      }
      exercising = true;
      running.unlock();
    }
  }
}
