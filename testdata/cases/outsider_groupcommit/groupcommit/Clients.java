package outsider_groupcommit.groupcommit;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Appends from several threads. */
final class Clients {
  private final ExecutorService clients = Executors.newFixedThreadPool(8);

  void run(Log log, int entries) {
    for (int i = 0; i < entries; i++) {
      byte[] entry = ("entry-" + i).getBytes();
      clients.submit(() -> log.append(entry));
    }
  }

  public static void main(String[] args) throws Exception {
    Clients clients = new Clients();
    clients.run(new LockedLog(new DirectFile(Path.of(args[0]))), 1000);
    GroupCommitLog group = new GroupCommitLog(new DirectFile(Path.of(args[1])));
    group.start();
    clients.run(group, 1000);
    SharedTailLogBad shared = new SharedTailLogBad(new DirectFile(Path.of(args[2])));
    shared.start();
    clients.run(shared, 1000);
    clients.clients.shutdown();
  }
}
