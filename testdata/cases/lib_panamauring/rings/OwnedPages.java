package lib_panamauring.rings;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import top.dreamlike.panama.uring.async.BufferResult;
import top.dreamlike.panama.uring.async.cancel.CancelableFuture;
import top.dreamlike.panama.uring.async.fd.IoUringAsyncFd;
import top.dreamlike.panama.uring.async.trait.IoUringSocketOperator;
import top.dreamlike.panama.uring.helper.MemoryAllocator;
import top.dreamlike.panama.uring.trait.OwnershipMemory;

/** Memory that changes its owner: to the library at the submission, and back with the result. */
final class OwnedPages {
    private static final int PAGE = 4096;

    private OwnedPages() {}

    // The segment is still in reach, though its owner is the library now.
    static void stampBad(IoUringAsyncFd file, OwnershipMemory page, long sequence) throws InterruptedException, ExecutionException {
        CancelableFuture<BufferResult<OwnershipMemory>> write = file.asyncWrite(page, PAGE, 0);
        page.resource().set(JAVA_LONG, 0, sequence); // want WriteInFlight
        write.get();
    }

    // Stamped when the result has given it back, under its new name.
    static void stampOk(IoUringAsyncFd file, OwnershipMemory page, long sequence) throws InterruptedException, ExecutionException {
        BufferResult<OwnershipMemory> result = file.asyncWrite(page, PAGE, 0).get();
        result.buffer().resource().set(JAVA_LONG, 0, sequence);
    }

    // What the result gives back is the same page: submitted under its new name, looked at under the old one.
    static int verifyBad(IoUringAsyncFd file, OwnershipMemory page) {
        OwnershipMemory back = file.asyncWrite(page, PAGE, 0).join().buffer();
        CancelableFuture<BufferResult<OwnershipMemory>> read = file.asyncRead(back, PAGE, 0);
        int magic = page.resource().get(JAVA_INT, 0); // want ReadInFlight
        read.join();
        return magic;
    }

    // The old name again, after both operations.
    static int verifyOk(IoUringAsyncFd file, OwnershipMemory page) {
        OwnershipMemory back = file.asyncWrite(page, PAGE, 0).join().buffer();
        file.asyncRead(back, PAGE, 0).join();
        return page.resource().get(JAVA_INT, 0);
    }

    // Two pages take turns: the write that is out has the one that did not come back.
    static void turnsOk(IoUringAsyncFd file, OwnershipMemory one, OwnershipMemory two, long sequence) {
        OwnershipMemory back = file.asyncWrite(one, PAGE, 0).join().buffer();
        CancelableFuture<BufferResult<OwnershipMemory>> write = file.asyncWrite(two, PAGE, PAGE);
        back.resource().set(JAVA_LONG, 0, sequence);
        write.join();
    }

    // The one that came back first is out again, and is what the second result does not give back.
    static void turnsBad(IoUringAsyncFd file, OwnershipMemory one, OwnershipMemory two, long sequence) {
        OwnershipMemory first = file.asyncWrite(one, PAGE, 0).join().buffer();
        CancelableFuture<BufferResult<OwnershipMemory>> again = file.asyncWrite(first, PAGE, 0);
        OwnershipMemory second = file.asyncWrite(two, PAGE, PAGE).join().buffer();
        second.resource().set(JAVA_LONG, 0, sequence);
        one.resource().set(JAVA_LONG, 0, sequence); // want WriteInFlight
        again.join();
    }

    // Two mirrors read the same page, and the stage after the first one stamps it.
    static CompletableFuture<Void> stageBad(IoUringAsyncFd file, IoUringAsyncFd mirror, OwnershipMemory page) {
        CancelableFuture<BufferResult<OwnershipMemory>> first = file.asyncWrite(page, PAGE, 0);
        CancelableFuture<BufferResult<OwnershipMemory>> second = mirror.asyncWrite(page, PAGE, 0);
        CompletableFuture<Void> stamped =
                first.thenAccept(
                        result -> result.buffer().resource().set(JAVA_LONG, 0, 1L)); // want ConcurrentWrite
        return CompletableFuture.allOf(second, stamped);
    }

    // The stage stamps what it got, and passes it on.
    static CompletableFuture<BufferResult<OwnershipMemory>> stageOk(IoUringAsyncFd file, OwnershipMemory page) {
        return file.asyncWrite(page, PAGE, 0)
                .thenCompose(
                        result -> {
                            result.buffer().resource().set(JAVA_LONG, 0, 1L);
                            return file.asyncWrite(result.buffer(), PAGE, PAGE);
                        });
    }

    // Dropping is for owners: the allocator's free comes while the kernel reads.
    static void droppedBad(IoUringAsyncFd file, MemoryAllocator<OwnershipMemory> allocator) {
        OwnershipMemory page = allocator.allocateOwnerShipMemory(PAGE);
        CancelableFuture<BufferResult<OwnershipMemory>> write = file.asyncWrite(page, PAGE, 0);
        page.drop(); // want ReleaseInFlight
        write.join();
    }

    // The owner again drops it.
    static void droppedOk(IoUringAsyncFd file, MemoryAllocator<OwnershipMemory> allocator) {
        OwnershipMemory page = allocator.allocateOwnerShipMemory(PAGE);
        BufferResult<OwnershipMemory> result = file.asyncWrite(page, PAGE, 0).join();
        result.buffer().drop();
    }

    // What of() wraps belongs to its arena: to drop the wrapper does nothing.
    static CancelableFuture<BufferResult<OwnershipMemory>> wrappedOk(IoUringAsyncFd file, Arena arena) {
        OwnershipMemory page = OwnershipMemory.of(arena.allocate(PAGE, PAGE));
        CancelableFuture<BufferResult<OwnershipMemory>> write = file.asyncWrite(page, PAGE, 0);
        page.drop();
        return write;
    }

    // The arena itself does not ask who uses its memory by address.
    static void arenaBad(IoUringAsyncFd file) {
        CancelableFuture<BufferResult<OwnershipMemory>> write;
        try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
            OwnershipMemory page = OwnershipMemory.of(arena.allocate(PAGE, PAGE));
            write = file.asyncWrite(page, PAGE, 0);
        }
        write.join();
    }

    // The stages of the future hold the wrapper, and the wrapper the segment: the collector has to wait.
    static CancelableFuture<BufferResult<OwnershipMemory>> collectedOk(IoUringAsyncFd file) {
        MemorySegment page = Arena.ofAuto().allocate(PAGE, PAGE);
        return file.asyncWrite(OwnershipMemory.of(page), PAGE, 0);
    }

    // Only the first page is lent.
    static void halfOk(IoUringAsyncFd file, OwnershipMemory pages, long sequence) {
        CancelableFuture<BufferResult<OwnershipMemory>> write = file.asyncWrite(pages, PAGE, 0);
        pages.resource().set(JAVA_LONG, PAGE, sequence);
        write.join();
    }

    // And its last bytes are touched.
    static void halfBad(IoUringAsyncFd file, OwnershipMemory pages, long sequence) {
        CancelableFuture<BufferResult<OwnershipMemory>> write = file.asyncWrite(pages, PAGE, 0);
        pages.resource().set(JAVA_LONG, PAGE - 8, sequence); // want WriteInFlight
        write.join();
    }

    // To cancel is to ask; the answer is the future's.
    static void cancelledBad(IoUringAsyncFd file, OwnershipMemory page) {
        CancelableFuture<BufferResult<OwnershipMemory>> read = file.asyncRead(page, PAGE, 0);
        read.cancel().join();
        page.resource().fill((byte) 0); // want WriteInFlight
        read.join();
    }

    // The future completes in any case, cancelled or not.
    static void cancelledOk(IoUringAsyncFd file, OwnershipMemory page) {
        CancelableFuture<BufferResult<OwnershipMemory>> read = file.asyncRead(page, PAGE, 0);
        read.cancel().join();
        read.join();
        page.resource().fill((byte) 0);
    }

    // A zero-copy send keeps the page until its second completion, which completes the future.
    static void sendBad(IoUringSocketOperator peer, OwnershipMemory page, long sequence) {
        CancelableFuture<BufferResult<OwnershipMemory>> send = peer.asyncSendZc(page, PAGE, 0, 0);
        page.resource().set(JAVA_LONG, 0, sequence); // want WriteInFlight
        send.join();
    }

    // Received, then sent on; then it is the program's again.
    static void relayOk(IoUringSocketOperator from, IoUringSocketOperator to, OwnershipMemory page) {
        BufferResult<OwnershipMemory> received = from.asyncRecv(page, PAGE, 0).join();
        BufferResult<OwnershipMemory> sent = to.asyncSend(received.buffer(), received.syscallRes(), 0).join();
        sent.buffer().resource().fill((byte) 0);
    }

    // What was received is looked at before it is there.
    static int peekBad(IoUringSocketOperator from, OwnershipMemory page) {
        CancelableFuture<BufferResult<OwnershipMemory>> receive = from.asyncRecv(page, PAGE, 0);
        int kind = page.resource().get(JAVA_INT, 0); // want ReadInFlight
        receive.join();
        return kind;
    }
}
