package top.dreamlike.panama.uring.trait;

/** Stands in for PanamaUring's type, which is not on Maven Central. */
public interface OwnershipResource<T> extends AutoCloseable {
    T resource();

    void drop();

    @Override
    default void close() throws Exception {
        drop();
    }
}
