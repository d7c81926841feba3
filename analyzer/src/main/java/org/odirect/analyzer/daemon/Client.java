package org.odirect.analyzer.daemon;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls servers. */
public final class Client {
  /** How long a server may take until it listens. */
  private static final Duration STARTING = Duration.ofSeconds(10);

  /** How long one may take that has ended again because another one had been faster. */
  private static final Duration OTHER_STARTING = Duration.ofMillis(500);

  private static final Duration PAUSE = Duration.ofMillis(20);

  /** How long a server may take to say that it is there, whatever it does at the time. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);

  private Client() {}

  /**
   * Asks the server of a place; empty if there is none. One that is there and does not answer has
   * {@linkplain Answer#REFUSED refused}: it may be stopped, or end in the middle.
   */
  public static Optional<Answer> ask(Place place, Call call) {
    return ask(place.address(), call);
  }

  private static Optional<Answer> ask(UnixDomainSocketAddress address, Call call) {
    boolean connected = false;
    try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      connected = server.connect(address);
      awaitSign(server);
      call.send(server);
      return Optional.of(Answer.receive(server));
    } catch (IOException | RuntimeException e) { // unsupported, or not a message
      return connected ? Optional.of(Answer.REFUSED) : Optional.empty();
    }
  }

  private static void awaitSign(SocketChannel server) throws IOException {
    server.configureBlocking(false);
    try (Selector selector = Selector.open()) {
      server.register(selector, SelectionKey.OP_READ);
      selector.select(SIGN_OF_LIFE.toMillis());
    }
    if (server.read(ByteBuffer.allocate(1)) != 1) {
      throw new EOFException();
    }
    server.configureBlocking(true);
  }

  /**
   * Starts a server and asks it; empty if none can be met. Of two that start at once for one place,
   * one ends and the other answers both.
   *
   * @param command a program that serves at the place if nobody else does
   */
  public static Optional<Answer> start(List<String> command, Place place, Call call) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      // A hook's: they are about one commit.
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      Process server = builder.start();
      server.getOutputStream().close();
      long end = System.nanoTime() + STARTING.toNanos();
      Optional<Answer> answer = Optional.empty();
      while (answer.isEmpty() && System.nanoTime() < end) {
        Thread.sleep(PAUSE.toMillis());
        if (!server.isAlive()) {
          end = Math.min(end, System.nanoTime() + OTHER_STARTING.toNanos());
        }
        answer = ask(place, call);
      }
      return answer;
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * Ends servers; returns how many there were.
   *
   * @param sockets the directory of their places, which need not exist
   * @throws IOException if it can not be read
   */
  public static long end(Path sockets) throws IOException {
    if (!Files.isDirectory(sockets)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(sockets)) {
      return files
          .filter(file -> file.toString().endsWith(Place.SUFFIX))
          .flatMap(file -> ask(UnixDomainSocketAddress.of(file), Call.END).stream())
          .filter(Answer::accepted)
          .count();
    }
  }
}
