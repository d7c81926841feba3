package outsider_spill.spill;

import java.nio.charset.StandardCharsets;

/** Runs the two tail flushers; entries are added by the main thread while their flush threads run. */
final class SpillTool {
  private SpillTool() {}

  public static void main(String[] args) throws Exception {
    TailFlusher safe = new TailFlusher(new SpillFile(args[0]));
    LooseTailFlusher racy = new LooseTailFlusher(new SpillFile(args[1]));
    safe.start();
    racy.start();
    for (int i = 2; i < args.length; i++) {
      byte[] entry = args[i].getBytes(StandardCharsets.UTF_8);
      if (!safe.add(entry) || !racy.add(entry)) {
        break;
      }
    }
    safe.stop();
    racy.stop();
    Spiller spiller = new Spiller(new SpillFile(args[0] + ".runs"));
    for (long key = 0; key < 1_000_000; key++) {
      spiller.add(key);
    }
    spiller.spillNow();
    spiller.close();
  }
}
