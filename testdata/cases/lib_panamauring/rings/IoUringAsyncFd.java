package top.dreamlike.panama.uring.async.fd;

import top.dreamlike.panama.uring.async.BufferResult;
import top.dreamlike.panama.uring.async.cancel.CancelableFuture;
import top.dreamlike.panama.uring.trait.OwnershipMemory;

/** Stands in for PanamaUring's type, which is not on Maven Central. */
public interface IoUringAsyncFd {
    default CancelableFuture<BufferResult<OwnershipMemory>> asyncRead(OwnershipMemory buffer, int len, int offset) {
        throw new UnsupportedOperationException();
    }

    default CancelableFuture<BufferResult<OwnershipMemory>> asyncWrite(OwnershipMemory buffer, int len, int offset) {
        throw new UnsupportedOperationException();
    }
}
