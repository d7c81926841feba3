package top.dreamlike.panama.uring.helper;

import top.dreamlike.panama.uring.trait.OwnershipMemory;

/** Stands in for PanamaUring's type, which is not on Maven Central. */
public interface MemoryAllocator<T extends OwnershipMemory> {
    T allocateOwnerShipMemory(long size);
}
