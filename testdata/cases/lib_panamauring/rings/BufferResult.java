package top.dreamlike.panama.uring.async;

import top.dreamlike.panama.uring.trait.OwnershipResource;

/** Stands in for PanamaUring's type, which is not on Maven Central. */
@SuppressWarnings("rawtypes")
public record BufferResult<T extends OwnershipResource>(T buffer, int syscallRes) {}
