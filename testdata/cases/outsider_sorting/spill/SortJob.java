package outsider_sorting.spill;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;

final class SortJob {
    static void run(Path temp, int runs) throws IOException {
        try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(temp, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            RunSpiller spiller = new RunSpiller(channel);
            for (int r : IntStream.range(0, runs).toArray()) {
                spiller.spillOk(RowSource.counting(r * 1000L, 1000));
            }
            spiller.footerBad(runs);
        }
    }
}
