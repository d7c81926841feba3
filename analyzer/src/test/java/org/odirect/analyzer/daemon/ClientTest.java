package org.odirect.analyzer.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientTest {
  private static final Call CALL =
      new Call("a key", List.of("check", "\ud800 ü"), Map.of("A", "b"), true);

  @TempDir private Path sockets = Path.of("");

  private Place place() {
    return new Place(sockets.resolve("a" + Place.SUFFIX), "a key");
  }

  private ServerSocketChannel server() throws IOException {
    return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(place().address());
  }

  @Test
  void nobodyIsThere() throws IOException {
    assertThat(Client.ask(place(), CALL)).isEmpty();
    server().close(); // the file stays
    assertThat(place().socket()).exists();
    assertThat(Client.ask(place(), CALL)).isEmpty();
    assertThat(Client.end(sockets)).isZero();
    assertThat(Client.end(sockets.resolve("none"))).isZero();
  }

  @Test
  void theAnswerIsThatOfTheServer() throws IOException {
    Answer answer = new Answer(true, 3, "out\n", "err\0");
    try (ServerSocketChannel server = server()) {
      CompletableFuture<Call> received =
          CompletableFuture.supplyAsync(
              () -> {
                try (SocketChannel client = server.accept()) {
                  Call call = Call.receive(client);
                  answer.send(client);
                  return call;
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(Client.ask(place(), CALL)).contains(answer);
      assertThat(received.join()).isEqualTo(CALL);
    }
  }

  /** Such as one that is stopped, or that a debugger holds. */
  @Test
  void whoGivesNoSignOfLifeIsLeftAlone() throws IOException {
    try (ServerSocketChannel server = server()) {
      assertThat(server.isOpen()).isTrue();
      assertThat(Client.ask(place(), CALL)).contains(Answer.REFUSED);
      assertThat(Client.end(sockets)).isZero();
    }
  }

  @Test
  void whoEndsInTheMiddleHasRefused() throws IOException {
    try (ServerSocketChannel server = server()) {
      CompletableFuture<Call> received =
          CompletableFuture.supplyAsync(
              () -> {
                try (SocketChannel client = server.accept()) {
                  return Call.receive(client);
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(Client.ask(place(), CALL)).isEqualTo(Optional.of(Answer.REFUSED));
      assertThat(received.join()).isEqualTo(CALL);
    }
  }
}
