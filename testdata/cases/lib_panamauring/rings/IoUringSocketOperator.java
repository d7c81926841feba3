package top.dreamlike.panama.uring.async.trait;

import top.dreamlike.panama.uring.async.BufferResult;
import top.dreamlike.panama.uring.async.cancel.CancelableFuture;
import top.dreamlike.panama.uring.trait.OwnershipMemory;

/** Stands in for PanamaUring's type, which is not on Maven Central. */
public interface IoUringSocketOperator {
    default CancelableFuture<BufferResult<OwnershipMemory>> asyncSend(OwnershipMemory buffer, int len, int flag) {
        throw new UnsupportedOperationException();
    }

    default CancelableFuture<BufferResult<OwnershipMemory>> asyncSendZc(OwnershipMemory buffer, int len, int flag, int zcFlags) {
        throw new UnsupportedOperationException();
    }

    default CancelableFuture<BufferResult<OwnershipMemory>> asyncRecv(OwnershipMemory buffer, int len, int flag) {
        throw new UnsupportedOperationException();
    }
}
