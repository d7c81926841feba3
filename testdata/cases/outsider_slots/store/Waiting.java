package outsider_slots.store;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

record Waiting(Duration patience) {
    long millis() {
        return patience.toMillis();
    }

    TimeUnit unit() {
        return TimeUnit.MILLISECONDS;
    }

    static void whole(int n) throws IOException {
        if (n != AlignedPool.PAGE) {
            throw new IOException("torn page, " + n + " bytes");
        }
    }

    static void toTheEnd(Future<Integer> write) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    whole(write.get());
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
