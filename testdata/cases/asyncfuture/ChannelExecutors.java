package asyncfuture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The executor that a channel was opened with runs its operations. */
final class ChannelExecutors {

    // When it has terminated, so has the write.
    static void terminatedOk(Path file, ByteBuffer page) throws IOException, ExecutionException, InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        AsynchronousFileChannel channel =
                AsynchronousFileChannel.open(file, Set.of(StandardOpenOption.WRITE), executor);
        Future<Integer> written = channel.write(page, 0);
        executor.shutdown();
        while (!executor.awaitTermination(1, TimeUnit.SECONDS)) {
            System.err.println("still writing");
        }
        page.clear();
        System.out.println(written.get());
        channel.close();
    }

    // Another executor has nothing to do with it.
    static void anotherBad(Path file, ByteBuffer page) throws IOException, ExecutionException, InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        ExecutorService another = Executors.newSingleThreadExecutor();
        AsynchronousFileChannel channel =
                AsynchronousFileChannel.open(file, Set.of(StandardOpenOption.WRITE), executor);
        Future<Integer> written = channel.write(page, 0);
        another.shutdown();
        while (!another.awaitTermination(1, TimeUnit.SECONDS)) {
            System.err.println("still working");
        }
        page.clear(); // want WriteInFlight
        System.out.println(written.get());
        channel.close();
        executor.shutdown();
    }

    // A future that is cancelled tells nothing, but the executor does, for as long as it takes.
    static void cancelledOk(Path file, ByteBuffer page) throws IOException, ExecutionException, InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        AsynchronousFileChannel channel =
                AsynchronousFileChannel.open(file, Set.of(StandardOpenOption.READ), executor);
        Future<Integer> filled = channel.read(page, 0);
        try {
            filled.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            filled.cancel(false);
        }
        executor.shutdown();
        executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        page.flip();
        channel.close();
    }

    // Nobody looks whether it has terminated within the second.
    static void notLookedAtBad(Path file, ByteBuffer page) throws IOException, ExecutionException, InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        AsynchronousFileChannel channel =
                AsynchronousFileChannel.open(file, Set.of(StandardOpenOption.READ), executor);
        Future<Integer> filled = channel.read(page, 0);
        executor.shutdown();
        executor.awaitTermination(1, TimeUnit.SECONDS);
        page.flip(); // want WriteInFlight
        filled.get();
        channel.close();
    }
}
