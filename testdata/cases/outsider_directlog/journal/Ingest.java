package outsider_directlog.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many client threads append to whatever journal was configured. */
final class Ingest {
    public static void main(String[] args) throws Exception {
        try (DirectFile file = new DirectFile(Path.of(args[0]));
             DirectFile pages = new DirectFile(Path.of(args[1]));
             PageTable table = new PageTable(pages);
             Journal journal = args.length > 2 ? new RoundingJournalBad(file) : new SwapJournal(file)) {
            journal.start();
            table.start();
            try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 1000; i++) {
                    int event = i;
                    String line = "event " + i + '\n';
                    clients.execute(() -> {
                        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                        table.updateHeldOk(event & 7, 64, bytes);
                        table.updateCopiedOk(8 + (event & 7), 64, bytes);
                        table.updateLooseBad(16 + (event & 7), 64, bytes);
                        ByteBuffer record = ByteBuffer.wrap(bytes);
                        while (!journal.append(record)) {
                            Thread.onSpinWait();
                        }
                    });
                }
            }
        }
    }
}
