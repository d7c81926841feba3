package lend_raw.allocator;

import java.lang.reflect.Field;
import sun.misc.Unsafe;

/** The house's own allocator: everybody allocates, frees and writes through these few methods. */
final class OffHeap {
  private static final Unsafe UNSAFE;

  static {
    try {
      Field f = Unsafe.class.getDeclaredField("theUnsafe");
      f.setAccessible(true);
      UNSAFE = (Unsafe) f.get(null);
    } catch (NoSuchFieldException | IllegalAccessException e) {
      throw new LinkageError("no Unsafe", e);
    }
  }

  private OffHeap() {}

  static long alloc(long bytes) {
    long address = UNSAFE.allocateMemory(bytes);
    UNSAFE.setMemory(address, bytes, (byte) 0);
    return address;
  }

  static void free(long address) {
    if (address != 0) {
      UNSAFE.freeMemory(address);
    }
  }

  static void putInt(long address, int value) {
    UNSAFE.putInt(address, value);
  }

  static int getInt(long address) {
    return UNSAFE.getInt(address);
  }
}
