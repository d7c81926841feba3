package outsider_multi.walpool;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ways of waiting. */
final class Waits {
    private Waits() {}

    /** Comes back when the operation is over, never earlier. */
    static boolean untilOver(Future<?> operation) {
        boolean interrupted = false;
        try {
            for (; ; ) {
                try {
                    operation.get();
                    return true;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    return false;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Comes back after a second at the latest. */
    static boolean briefly(Future<?> operation) {
        try {
            operation.get(1, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            System.getLogger("wal").log(System.Logger.Level.WARNING, "log write", e);
        }
        return false;
    }
}
