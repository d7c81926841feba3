package top.dreamlike.panama.uring.trait;

import java.lang.foreign.MemorySegment;

/** Stands in for PanamaUring's type, which is not on Maven Central. */
public interface OwnershipMemory extends OwnershipResource<MemorySegment> {
    static OwnershipMemory of(MemorySegment segment) {
        throw new UnsupportedOperationException();
    }

    @Override
    MemorySegment resource();

    default OwnershipMemory slice(long offset, long newLength) {
        throw new UnsupportedOperationException();
    }
}
