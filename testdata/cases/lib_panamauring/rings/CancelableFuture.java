package top.dreamlike.panama.uring.async.cancel;

import java.util.concurrent.CompletableFuture;

/** Stands in for PanamaUring's type, which is not on Maven Central. */
public class CancelableFuture<T> extends CompletableFuture<T> {
    public CompletableFuture<Integer> cancel() {
        throw new UnsupportedOperationException();
    }
}
