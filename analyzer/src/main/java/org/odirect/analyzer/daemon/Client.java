package org.odirect.analyzer.daemon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls servers. */
public final class Client {
  private static final Duration STARTING = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Client() {}

  /** Asks the server of a place; empty if there is none, or if it has ended meanwhile. */
  public static Optional<Answer> ask(Place place, Call call) {
    return ask(place.address(), call);
  }

  private static Optional<Answer> ask(UnixDomainSocketAddress address, Call call) {
    try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.connect(address);
      call.write(new DataOutputStream(Channels.newOutputStream(server)));
      return Optional.of(Answer.read(new DataInputStream(Channels.newInputStream(server))));
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /**
   * Starts a server and asks it; empty if it does not start. Of two that start at once for one
   * place, one ends and the other answers both.
   *
   * @param command a program that serves at the place if nobody else does
   */
  public static Optional<Answer> start(List<String> command, Place place, Call call) {
    try {
      Process server =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      server.getOutputStream().close();
      long end = System.nanoTime() + STARTING.toNanos();
      Optional<Answer> answer = Optional.empty();
      while (answer.isEmpty() && System.nanoTime() < end) {
        Thread.sleep(PAUSE.toMillis());
        boolean alive = server.isAlive();
        answer = ask(place, call);
        if (!alive && server.exitValue() != 0) {
          break;
        }
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
          .filter(file -> ask(UnixDomainSocketAddress.of(file), Call.END).isPresent())
          .count();
    }
  }
}
