package outsider_sorting.spill;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

final class Io {
    private Io() {}

    /** Waits for the end of the operation whatever happens, and insists on a full transfer. */
    static void joinFully(Future<Integer> operation, int expected) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    int n = operation.get();
                    if (n != expected) {
                        throw new IOException("transferred " + n + " of " + expected);
                    }
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException("transfer failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
