package outsider_rings.zcsend;

import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.Map;

/** Sends messages to one socket; all of it runs on the event-loop thread. */
final class Sender {
  private static final int CANCEL_BIT = 1;

  private final Net net;
  private final int socket;
  private final Map<Long, Message> outstanding = new HashMap<>();
  private long nextTag = 2;

  Sender(Net net, int socket) {
    this.net = net;
    this.socket = socket;
  }

  /** Correct: the message is in the table until its last entry. */
  void post(byte[] payload, long sequence) {
    Message message = new Message(payload, sequence);
    long tag = newTag();
    outstanding.put(tag, message);
    net.sendZeroCopy(socket, message.data, message.length, tag);
    net.submit();
  }

  /** Correct: the loop ends when the table is empty. */
  void pump() {
    while (!outstanding.isEmpty()) {
      settle(net.await());
    }
  }

  /** Correct: the first entry only notes the result; the one without MORE frees. */
  private void settle(Cqe cqe) {
    Message message = outstanding.get(cqe.tag());
    if (message == null) {
      return;
    }
    if (!cqe.notification()) {
      message.sent = cqe.result();
    }
    if (!cqe.more()) {
      outstanding.remove(cqe.tag());
      boolean whole = message.sent == message.length;
      message.close();
      if (!whole) {
        throw new IllegalStateException("message " + cqe.tag() + ": sent " + message.sent);
      }
    }
  }

  /** Correct: a copying send has one entry. */
  int sendSmall(byte[] payload, long sequence) {
    Message message = new Message(payload, sequence);
    long tag = newTag();
    net.send(socket, message.data, message.length, tag);
    net.submit();
    int sent = awaitTag(tag).result();
    message.close();
    return sent;
  }

  /** Correct: both entries are taken. */
  int sendLarge(byte[] payload, long sequence) {
    Message message = new Message(payload, sequence);
    long tag = newTag();
    net.sendZeroCopy(socket, message.data, message.length, tag);
    net.submit();
    Cqe first = awaitTag(tag);
    if (first.more()) {
      Cqe second = awaitTag(tag);
      if (!second.notification()) {
        throw new IllegalStateException("expected the notification of " + second.tag());
      }
    }
    message.close();
    return first.result();
  }

  /**
   * The first entry of a zero-copy send says how much was queued, not that the network card has read it: the
   * notification is still to come when the memory of this fresh local message is freed.
   */
  int sendLargeBad(byte[] payload, long sequence) {
    Message message = new Message(payload, sequence);
    long tag = newTag();
    net.sendZeroCopy(socket, message.data, message.length, tag);
    net.submit();
    Cqe first = awaitTag(tag);
    message.close(); // want ReleaseInFlight
    return first.result();
  }

  /** Correct: cancels, then waits for the entry of the send itself, whichever of the two comes first. */
  void abandon(byte[] payload, long sequence) {
    Message message = new Message(payload, sequence);
    long tag = newTag();
    net.send(socket, message.data, message.length, tag);
    net.submit();
    net.cancel(tag, tag | CANCEL_BIT);
    net.submit();
    message.sent = awaitTag(tag).result();
    message.close();
  }

  /** A cancel is a request: the send may run on, and no entry has been reaped when the memory goes. */
  void abandonBad(byte[] payload, long sequence) {
    Message message = new Message(payload, sequence);
    long tag = newTag();
    net.send(socket, message.data, message.length, tag);
    net.submit();
    net.cancel(tag, tag | CANCEL_BIT);
    net.submit();
    message.close(); // want ReleaseInFlight
    if (awaitTag(tag).result() < 0) {
      throw new IllegalStateException("send of " + sequence);
    }
  }

  /** Correct: a new attempt is stamped after the entry of the first one was reaped. */
  int sendWithRetry(byte[] payload, long sequence) {
    Message message = new Message(payload, sequence);
    long tag = newTag();
    net.send(socket, message.data, message.length, tag);
    net.submit();
    int sent = awaitTag(tag).result();
    if (sent != message.length) {
      message.data.set(ValueLayout.JAVA_LONG, 0, -sequence);
      net.send(socket, message.data, message.length, tag);
      net.submit();
      sent = awaitTag(tag).result();
    }
    message.close();
    return sent;
  }

  /** The epoch is stamped after the submission: the kernel may read the message before or after it. */
  int sendStampedBad(byte[] payload, long sequence, long epoch) {
    Message message = new Message(payload, sequence);
    long tag = newTag();
    net.send(socket, message.data, message.length, tag);
    net.submit();
    message.data.set(ValueLayout.JAVA_LONG, 0, epoch); // want WriteInFlight
    int sent = awaitTag(tag).result();
    message.close();
    return sent;
  }

  private long newTag() {
    long tag = nextTag;
    nextTag += 2;
    return tag;
  }

  /** Takes entries until one of this request comes; those of posted messages are settled on the way. */
  private Cqe awaitTag(long tag) {
    Cqe cqe = net.await();
    while (cqe.tag() != tag) {
      settle(cqe);
      cqe = net.await();
    }
    return cqe;
  }
}
